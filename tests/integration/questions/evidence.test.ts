import { expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
}

/** All that a connection holds, page after page. */
async function all<Node extends { readonly id: string }>(
  field: string,
  fields: string,
): Promise<Node[]> {
  const found: Node[] = [];
  let page: Page<Node> | undefined;
  do {
    const answer: { page: Page<Node> } = await ask(
      `query ($after: String) {
        page: ${field}(first: 100, after: $after) {
          totalCount
          nodes { id ${fields} }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after: page?.pageInfo.endCursor },
    );
    page = answer.page;
    found.push(...page.nodes);
  } while (page.pageInfo.hasNextPage);
  expect(ids(found)).toHaveLength(page.totalCount);
  return found;
}

interface Claim {
  readonly id: string;
  readonly confidence: string;
  readonly note: string | null;
  readonly passages: readonly { readonly id: string }[];
}

test("Is every relation borne out? By passages, or by the stated basis of common knowledge.", async () => {
  const relations = await all<Claim>("relations", "confidence note passages { id }");
  const unsupported = relations.filter(({ passages }) => passages.length === 0);
  expect(ids(unsupported.filter(({ confidence }) => confidence !== "BACKGROUND"))).toEqual([]);
  expect(ids(unsupported.filter(({ note }) => note === null))).toEqual([]);
});

test("Is every entity named in the source? All but 江苏省, which only completes the hierarchy.", async () => {
  const entities = await all<{ id: string; passages: { totalCount: number } }>(
    "entities",
    "passages(first: 1) { totalCount }",
  );
  expect(ids(entities.filter(({ passages }) => passages.totalCount === 0))).toEqual([
    "region/jiangsu",
  ]);
  const { entity } = await ask(
    `{ entity(id: "region/jiangsu") { relations { nodes { confidence } } } }`,
  );
  for (const relation of entity.relations.nodes) {
    expect(relation).toEqual({ confidence: "BACKGROUND" });
  }
});

test("Does every passage name and support something? All but a few, which say why not.", async () => {
  const passages = await all<{
    id: string;
    note: string | null;
    entities: unknown[];
    relations: unknown[];
  }>("passages", "note entities { id } relations { id }");
  const idle = passages.filter(
    ({ entities, relations }) => entities.length === 0 || relations.length === 0,
  );
  expect(ids(idle.filter(({ note }) => note === null))).toEqual([]);
  expect(idle.length).toBeLessThan(passages.length / 10);
});

test("Does the API give the source's own words where no file is attached? No: only ours, and where to look.", async () => {
  const { passages } = await ask(
    "{ passages(lines: [43], first: 1) { nodes { text quote line start end source { attached } } } }",
  );
  expect(passages.nodes[0]).toEqual({
    text: expect.stringMatching(/\p{Script=Han}/u),
    quote: null,
    line: 43,
    start: expect.any(Number),
    end: expect.any(Number),
    source: { attached: false },
  });
});
