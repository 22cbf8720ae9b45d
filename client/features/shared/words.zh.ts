import type { Words } from "./words.en.ts";

/** The strings of what entities share, in Chinese. */
export const zh: Words = {
  comparing: "正在对比…",
  looking: "正在找共有的…",
  total: (n, exact, of) =>
    `${of === 2 ? "两者" : `这 ${of} 个`}都与 ${n}${exact ? "" : " 以上"} 个实体直接相关。以几种方式共有的，在几组里各列一次。`,
  counting: "数到这里为止，各组可能不全。",
  different: "关系各不相同",
  none: "没有共有的",
  noneAdvice: (of) =>
    of === 2
      ? "没有同时与两者直接相关的实体，两者之间也许还有路径。"
      : "没有与它们全都直接相关的实体。少选几个，也许共有的更多。",
  toPaths: "找路径",
  passages: (n) => `${n} 处依据`,
  add: (n) => (n === 1 ? "加入关系图" : `把这 ${n} 个加入关系图`),
  addAll: (n) => `全部 ${n} 个加入关系图`,
  cut: (shown, total, exact) => `列出 ${shown} / ${total}${exact ? "" : " 以上"}`,
  rest: "列出其余",
  mostListed: (limit) => `这里最多列 ${limit} 个；可以按类别展开，或`,
  ledger: "看协议表",
  only: (name) => `只有${name}`,
  both: "两者都有",
  kind: "类别",
  nothing: "无",
  nothingAtAll: "没有可对比的",
  nothingAdvice: "数据里，两者与协议、机制、平台、项目都没有关系。",
  within: "下属区域的也算",
  table: (a, b) => `${a}与${b}对比`,
};
