import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let whole: Api;
/** To which every entity with two relations is a hub. */
let hubs: Api;

beforeAll(async () => {
  whole = await startApi();
  hubs = await startApi({ few: 1 });
});
afterAll(async () => {
  await whole.stop();
  await hubs.stop();
});

const item = "id kind from { id } to { id name } confidence";
const around = (args: string): string =>
  `{ neighbourhood(${args}) { entities { id name } relations { ${item} } shown total truncated } }`;
const of = (args: string): string =>
  `{ entity(id: "region/jinshan") { relations${args} { totalCount nodes { ${item} } pageInfo { hasNextPage endCursor } } } }`;

test.each([
  around(`of: ["region/jinshan"], first: 3`),
  around(`of: ["region/jinshan"], first: 100`),
  around(`of: ["region/jinshan"], direction: OUT`),
  around(`of: ["region/jinshan"], direction: IN`),
  around(`of: ["region/jinshan"], except: ["region/pinghu", "agreement/jinshan-pinghu"]`),
  around(`of: ["region/jinshan", "region/pinghu"]`),
  around(`of: ["region/jinshan"], entityKinds: ["River", "Agreement"]`),
  around(`of: ["region/jinshan"], relationKinds: ["PARTY_TO", "COOPERATES_WITH"]`),
  of(`(first: 4)`),
  of(`(first: 100)`),
  of(`(direction: OUT)`),
  of(`(direction: IN)`),
  of(`(entityKinds: ["Agreement"])`),
  of(`(confidence: [EXPLICIT], kinds: ["PARTY_TO", "ADJACENT_TO"])`),
  `{ entity(id: "region/jinshan") { relationCounts { kind direction entityKind count } } }`,
  `{ entities(first: 50) { nodes { id relations(first: 2) { nodes { ${item} } } } } }`,
])("what the indexes give of a hub is what reading all of it gives: %s", async (query) => {
  const expected = await whole.data(query);
  expect(JSON.stringify(expected)).toMatch(/"(id|kind)":/);
  expect(await hubs.data(query)).toEqual(expected);
});

test("a hub's pages go on where the last one ended", async () => {
  const ids: string[] = [];
  let after = "";
  for (let page = 0; page < 20; page++) {
    const { entity } = await hubs.data(of(`(first: 3${after})`));
    const { nodes, pageInfo } = entity.relations;
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) break;
    after = `, after: "${pageInfo.endCursor}"`;
  }
  const { entity } = await whole.data(of(`(first: 100)`));
  expect(ids).toEqual(entity.relations.nodes.map(({ id }: { id: string }) => id));
});
