import { describe, expect, test } from "vitest";
import { bundledApi } from "../../support/bundled.ts";

const ask = bundledApi();

interface Found {
  readonly truncated: boolean;
  readonly lengths: readonly { readonly length: number; readonly count: number }[];
  readonly paths: readonly {
    readonly entities: readonly { readonly name: string }[];
    readonly steps: readonly { readonly relations: readonly { readonly kind: string }[] }[];
  }[];
}

const paths = async (from: string, to: string, maxLength = 4): Promise<Found> => {
  const { paths: found } = await ask(
    `query ($from: ID!, $to: ID!, $maxLength: Int!) {
      paths(from: $from, to: $to, maxLength: $maxLength) {
        truncated
        lengths { length count }
        paths { entities { name } steps { relations { kind } } }
      }
    }`,
    { from, to, maxLength },
  );
  return found;
};

const words = ({ entities }: Found["paths"][number]) => entities.map(({ name }) => name).join(" ");
const count = ({ lengths }: Found, length: number) =>
  lengths.find((one) => one.length === length)?.count;

describe("How do two regions hang together that have never met?", () => {
  test("平湖市 and 霍邱县: by way of 金山区, which is one path however many relations lead there", async () => {
    const found = await paths("region/pinghu", "region/huoqiu");
    expect(count(found, 2)).toBe(1);
    expect(found.paths.slice(0, 2).map(words)).toEqual([
      "平湖市 金山区 霍邱县",
      "平湖市 上海市金山区与浙江省平湖市省际毗邻区域全面战略合作框架协议 金山区 霍邱县",
    ]);
    expect(
      found.paths[0]?.steps.map(({ relations }) => relations.map(({ kind }) => kind).join(" ")),
    ).toEqual([
      "ADJACENT_TO COOPERATES_WITH COOPERATES_WITH",
      "COOPERATES_WITH SUPPORTS PAIRED_WITH",
    ]);
    expect(found.truncated).toBe(true);
  });

  test("金山区 and 安徽省: two paths are shortest, over 金寨县 and over 六安市", async () => {
    const found = await paths("region/jinshan", "region/anhui");
    expect(count(found, 2)).toBe(2);
    expect(found.paths.slice(0, 2).map(words)).toEqual([
      "金山区 金寨县 安徽省",
      "金山区 六安市 安徽省",
    ]);
  });
});

test("安徽省 and 专项合作 do not meet within four steps, but within five", async () => {
  const ends = ["region/anhui", "strategy/single-topic-cooperation"] as const;
  expect(await paths(...ends)).toMatchObject({ truncated: false, paths: [] });
  const found = await paths(...ends, 6);
  expect(found.paths[0]?.steps).toHaveLength(5);
  expect(found.lengths.slice(0, 5).map((one) => one.count)).toEqual([0, 0, 0, 0, 2]);
});

describe("平湖市 and 嘉善县", () => {
  test("share 嘉兴市, 金山区, their schools and the pairing of those", async () => {
    const { shared } = await ask(`{
      shared(ids: ["region/pinghu", "region/jiashan"]) {
        total
        groups { relationKind entities { entity { name } } }
      }
    }`);
    expect(shared.total).toBe(4);
    expect(
      shared.groups.map(
        ({
          relationKind,
          entities,
        }: {
          relationKind: string;
          entities: { entity: { name: string } }[];
        }) => [relationKind, ...entities.map(({ entity }) => entity.name)].join(" "),
      ),
    ).toEqual([
      "ADJACENT_TO 金山区",
      "LOCATED_IN 嘉善、平湖学校",
      "PARTICIPATES_IN 金山与嘉善、平湖学校结对共建",
      "PART_OF 嘉兴市",
    ]);
  });

  test("compare: 平湖市 has signed three instruments, 嘉善县 none; one mechanism is of both", async () => {
    const { comparison } = await ask(`{
      comparison(a: "region/pinghu", b: "region/jiashan") {
        kinds {
          kind
          onlyA { total }
          both { total entities { entity { name } passageCount } }
          onlyB { total }
        }
      }
    }`);
    const [agreements, mechanisms] = comparison.kinds;
    expect(agreements).toMatchObject({ onlyA: { total: 3 }, both: { total: 0 } });
    expect(mechanisms.both.entities).toEqual([
      { entity: { name: "金山与嘉善、平湖学校结对共建" }, passageCount: 1 },
    ]);
    expect(comparison.kinds.map(({ onlyB }: { onlyB: { total: number } }) => onlyB.total)).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
