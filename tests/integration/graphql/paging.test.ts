import { assert, asyncProperty, constantFrom, integer } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const page = `{
  totalCount
  pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
  edges { cursor node { id } }
  nodes { id }
}`;

/** Every list, as the field that holds it within an operation. */
const lists: Readonly<Record<string, { within?: string; field: string; args?: string }>> = {
  entities: { field: "entities" },
  "entities of two kinds": {
    field: "entities",
    args: `filter: { kinds: ["Region", "Field"] }`,
  },
  "entities of a region": { field: "entities", args: `filter: { regionId: "region/jinshan" }` },
  relations: { field: "relations" },
  "relations from an entity": {
    field: "relations",
    args: `filter: { from: ["region/jinshan"], to: ["region/pinghu", "agreement/four-parties"] }`,
  },
  agreements: { field: "agreements" },
  "agreements of a region": {
    field: "agreements",
    args: `linking: ["region/delta"], within: true`,
  },
  passages: { field: "passages" },
  "an entity's relations": {
    within: `entity(id: "region/jinshan")`,
    field: "relations",
  },
  "an entity's passages": { within: `entity(id: "region/jinshan")`, field: "passages" },
};

async function ask(list: string, first: number, after: string | null) {
  const { within, field, args = "" } = lists[list] ?? { field: list };
  const asked = `${field}(${args} first: $first, after: $after) ${page}`;
  const data = await api.data(
    `query ($first: Int!, $after: String) { ${within ? `${within} { ${asked} }` : asked} }`,
    { first, after },
  );
  return within ? data.entity[field] : data[field];
}

test("pages of any size, one after another, are the whole list in its order", async () => {
  await assert(
    asyncProperty(
      constantFrom(...Object.keys(lists)),
      integer({ min: 1, max: 12 }),
      async (list, first) => {
        const whole = await ask(list, 100, null);
        expect(whole.pageInfo.hasNextPage).toBe(false);
        expect(whole.totalCount).toBe(whole.nodes.length);

        const found: string[] = [];
        let after: string | null = null;
        for (let hasNext = true; hasNext;) {
          // oxlint-disable-next-line no-await-in-loop -- a page's cursor is needed to ask for the next
          const { pageInfo, nodes, edges, totalCount } = await ask(list, first, after);
          expect(totalCount).toBe(whole.totalCount);
          expect(nodes.length).toBeLessThanOrEqual(first);
          expect(pageInfo.hasPreviousPage).toBe(after !== null);
          expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
          expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
          expect(edges.map(({ node }: { node: unknown }) => node)).toEqual(nodes);
          found.push(...nodes.map(({ id }: { id: string }) => id));
          after = pageInfo.endCursor;
          hasNext = pageInfo.hasNextPage;
        }
        expect(found).toEqual(whole.nodes.map(({ id }: { id: string }) => id));
      },
    ),
    { numRuns: 40 },
  );
});

test("a cursor of one list is refused by another", async () => {
  const { entities } = await api.data(`{ entities(first: 1) ${page} }`);
  const { errors } = await api.ask(
    `query ($after: String) { relations(after: $after) { nodes { id } } }`,
    { after: entities.pageInfo.endCursor },
  );
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(errors?.[0]?.message).toContain(`"after"`);
});
