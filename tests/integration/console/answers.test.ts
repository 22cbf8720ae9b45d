import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";
import { askConsole, type ConsoleAnswer } from "../../support/console.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ask = (query: string, parameters?: Record<string, unknown>): Promise<ConsoleAnswer> =>
  askConsole(api.app.url, { query, ...(parameters && { parameters }) });

/** What is told of a query that fails. */
async function told(query: string, language: string): Promise<string | undefined> {
  const { error } = await askConsole(api.app.url, { query }, { language });
  return error?.message;
}

async function valueOf(expression: string, parameters?: Record<string, unknown>) {
  const { rows, error } = await ask(`RETURN ${expression} AS value`, parameters);
  expect(error).toBeUndefined();
  return rows[0]?.[0];
}

describe("an answer", () => {
  test("has the columns, the rows in their order, and a summary", async () => {
    const { columns, rows, summary, error } = await ask(
      "MATCH (r:Region)-[:PARTY_TO]->(a:Agreement {id: $id}) RETURN r.id AS region, a.name AS agreement ORDER BY region",
      { id: "agreement/jinshan-pinghu" },
    );
    expect(error).toBeUndefined();
    expect(columns).toEqual(["region", "agreement"]);
    expect(rows).toEqual([
      ["region/jinshan", "金山平湖合作框架"],
      ["region/pinghu", "金山平湖合作框架"],
    ]);
    expect(summary).toEqual({
      rows: 2,
      ms: expect.any(Number),
      truncated: null,
      notifications: [],
    });
  });

  test("has columns where it has no rows", async () => {
    const { columns, rows, summary } = await ask("MATCH (r:Region {id: 'region/none'}) RETURN r");
    expect({ columns, rows }).toEqual({ columns: ["r"], rows: [] });
    expect(summary?.rows).toBe(0);
  });
});

test("what is wrong is told in Chinese to who prefers it, and in English to everybody else", async () => {
  for (const [query, chinese, english] of [
    ["MATCH (n) SET n.x = 1", "它会写入图谱。", "It writes to the graph."],
    ["MATCH (n) RETRUN n", '"RETRUN" 不该出现在这里。', '"RETRUN" does not fit here.'],
    ["RETURN $a, $b", "语句用到 $a、$b，", "The query names $a, $b "],
    ["RETURN '\\u0041'", "转义", "escapes"],
  ] as const) {
    expect(await told(query, "zh-CN,zh;q=0.9,en;q=0.8")).toContain(chinese);
    expect(await told(query, "zh")).toContain(chinese);
    expect(await told(query, "en-GB,zh;q=0.5")).toContain(english);
    expect(await told(query, "fr")).toContain(english);
  }
});

describe("a value arrives", () => {
  test.each([
    ["null", null],
    ["true", true],
    ["'平湖市𠮷'", "平湖市𠮷"],
    ["1", 1],
    ["-9007199254740991", -9_007_199_254_740_991],
    ["9007199254740992", "9007199254740992"],
    ["2.5", 2.5],
    ["0.0 / 0.0", { $float: "NaN" }],
    ["-1.0 / 0.0", { $float: "-Infinity" }],
    ["[1, ['a', null]]", [1, ["a", null]]],
    ["{a: 1, b: {c: 2.5}}", { a: 1, b: { c: 2.5 } }],
    ["{`$node`: 1}", { $map: { $node: 1 } }],
    ["date('2024-03-05')", "2024-03-05"],
    ["time('08:05:00+08:00')", "08:05:00+08:00"],
    ["localtime('08:05:00.5')", "08:05:00.500000000"],
    ["datetime('2024-03-05T08:05:00Z')", "2024-03-05T08:05:00Z"],
    ["datetime('2024-03-05T08:05:00[Asia/Shanghai]')", "2024-03-05T08:05:00+08:00[Asia/Shanghai]"],
    ["localdatetime('2024-03-05T08:05:00')", "2024-03-05T08:05:00"],
    ["duration('P1Y2M')", "P1Y2M"],
    ["duration('P1DT2H')", "P1DT2H"],
    ["point({longitude: 121, latitude: 31})", { $point: { srid: 4326, x: 121, y: 31 } }],
    ["point({x: 1, y: 2, z: 3})", { $point: { srid: 9157, x: 1, y: 2, z: 3 } }],
  ])("%s", async (expression, expected) => {
    expect(await valueOf(expression)).toEqual(expected);
  });

  test("of a path with its nodes and relationships, whose ends are theirs", async () => {
    const { rows } = await ask(
      "MATCH p = (:Region {id: 'region/pinghu'})-[:PART_OF*2]->(:Region) RETURN p, nodes(p)[0] AS n, relationships(p)[1] AS r",
    );
    const [path, node, relationship] = rows[0] as unknown as [
      { $path: { nodes: { id: string; properties: { id: string } }[]; relationships: object[] } },
      { $node: { id: string; labels: string[]; properties: object } },
      { $relationship: { id: string; type: string; start: string; end: string } },
    ];
    const { nodes, relationships } = path.$path;
    expect(nodes.map(({ properties }) => properties.id)).toEqual([
      "region/pinghu",
      "region/jiaxing",
      "region/zhejiang",
    ]);
    expect(node.$node).toMatchObject({
      id: nodes[0]?.id,
      labels: expect.arrayContaining(["Entity", "Region"]),
      properties: { id: "region/pinghu", name: "平湖市" },
    });
    expect(relationship.$relationship).toMatchObject({
      type: "PART_OF",
      start: nodes[1]?.id,
      end: nodes[2]?.id,
      properties: { from: "region/jiaxing", to: "region/zhejiang" },
    });
    expect(relationships[1]).toEqual(relationship.$relationship);
  });
});
