/** Characters that place names are made of, no two read alike. */
const syllables = (
  "金jin 平ping 海hai 湖hu 安an 宁ning 东dong 西xi 南nan 北bei 江jiang 河he 山shan 云yun 龙long 凤feng " +
  "清qing 明ming 永yong 兴xing 康kang 泰tai 昌chang 德de 文wen 武wu 新xin 石shi 林lin 松song 竹zhu 梅mei " +
  "兰lan 桥qiao 渡du 潭tan 川chuan 原yuan 岭ling 白bai 紫zi 红hong 丹dan 玉yu 宝bao 秀xiu 春chun 秋qiu " +
  "霞xia 华hua 古gu 沙sha 洲zhou 港gang 湾wan 塘tang 浦pu 庄zhuang 柳liu 桂gui 麦mai 光guang 辉hui 润run"
)
  .split(" ")
  .map((pair) => ({ han: pair.slice(0, 1), pinyin: pair.slice(1) }));

const count = syllables.length;
const pairs = count * count;

/** A name without its suffix. */
export interface Stem {
  readonly han: string;
  /** Such as `Jinping`. */
  readonly latin: string;
}

/** The stem of a number: two characters for the first few thousand, three beyond; each number its own. */
export function stemOf(number: number): Stem {
  const length = number < pairs ? 2 : 3;
  const [all, own] = length === 2 ? [pairs, number] : [pairs * count, number - pairs];
  // An odd factor reaches every place of a power of two once, and neighbours look nothing alike.
  let rest = (own * 1597 + 611) % all;
  const parts: { han: string; pinyin: string }[] = [];
  for (let place = 0; place < length; place++) {
    const part = syllables[rest % count];
    if (part !== undefined) parts.push(part);
    rest = Math.floor(rest / count);
  }
  const latin = parts.map(({ pinyin }) => pinyin).join("");
  return {
    han: parts.map(({ han }) => han).join(""),
    latin: latin.charAt(0).toUpperCase() + latin.slice(1),
  };
}
