import type { Sample } from "./samples.ts";

/** One thing that is measured: a root field, asked as the client asks it. */
export interface BenchQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const item = "id kind name nameEn";
const claim = "id kind confidence role from { id } to { id }";

/** Every root field that reads the graph: at an ordinary entity, and at the largest hub where that differs. */
export function benchQuestions(sample: Sample): BenchQuestion[] {
  const { hub, hub2, region, partner, stage, agreement, agreementName, relation } = sample;
  const ends = [
    ["ordinary", region, partner],
    ["hub", hub, hub2],
  ] as const;
  return [
    one("dataset", `{ dataset { id title version entityCount relationCount } }`),
    one(
      "ontology",
      `{ ontology { entityKinds { id name count } relationKinds { id name count } } }`,
    ),
    ...ends.map(([what, id]) =>
      one(
        `entity, ${what}`,
        `query ($id: ID!) { entity(id: $id) { ${item} subkind aliases summary degree } }`,
        { id },
      ),
    ),
    ...ends.map(([what, id]) =>
      one(
        `entity with counts of relations, ${what}`,
        `query ($id: ID!) { entity(id: $id) { id relationCounts { kind direction entityKind count } } }`,
        { id },
      ),
    ),
    ...ends.map(([what, id]) =>
      one(
        `entity with 30 relations, ${what}`,
        `query ($id: ID!) { entity(id: $id) { id relations(first: 30) { totalCount nodes { ${claim} } } } }`,
        { id },
      ),
    ),
    ...ends.map(([what, id]) =>
      one(
        `entity with 20 passages, ${what}`,
        `query ($id: ID!) { entity(id: $id) { id passages(first: 20) { totalCount nodes { id line text } } } }`,
        { id },
      ),
    ),
    one(
      "entities, 50 of a kind",
      `{ entities(filter: {kinds: ["Agreement"]}, first: 50) { totalCount nodes { ${item} } } }`,
    ),
    one(
      "entities, 50 with 5 relations each",
      `{ entities(filter: {kinds: ["Agreement"]}, first: 50) { nodes { ${item} relations(first: 5) { nodes { id kind from { id name } to { id name } } } } } }`,
    ),
    one("relation", `query ($id: ID!) { relation(id: $id) { ${claim} passages { id text } } }`, {
      id: relation,
    }),
    one(
      "relations, 50 of a kind",
      `{ relations(filter: {kinds: ["PARTY_TO"]}, first: 50) { totalCount nodes { ${claim} } } }`,
    ),
    one("relations, 50 of any kind", `{ relations(first: 50) { totalCount nodes { ${claim} } } }`),
    ...search("a name", agreementName),
    ...search("a frequent word", "合作协议"),
    ...search("one character", "河"),
    ...ends.map(([what, a, b]) =>
      one(
        `agreements of two regions, ${what}`,
        `query ($ids: [ID!]!) { agreements(linking: $ids, first: 50) { nodes { ${item} } } }`,
        { ids: [a, b] },
      ),
    ),
    one(
      "agreements, 50 with their parties",
      `{ agreements(first: 50) { nodes { ${item} parties { role entity { id name } } } } }`,
    ),
    one(
      "regionLinks, 10 regions",
      `query ($ids: [ID!]!) { regionLinks(regions: $ids) { parties { id name } cells { a { id } b { id } count } } }`,
      { ids: sample.regions },
    ),
    one(
      "lineage",
      `query ($id: ID!) { lineage(of: $id) { members { generation entity { ${item} } } relations { id kind } truncated } }`,
      { id: stage },
    ),
    ...ends.map(([what, id]) =>
      one(
        `neighbourhood, first 30, ${what}`,
        `query ($id: ID!) { neighbourhood(of: [$id], first: 30) { entities { ${item} } relations { ${claim} } shown total truncated } }`,
        { id },
      ),
    ),
    one(
      "connecting, 30 entities",
      `query ($ids: [ID!]!) { connecting(ids: $ids) { entities { ${item} } relations { ${claim} } } }`,
      { ids: sample.around },
    ),
    one(
      "connecting, 30 entities and the hubs",
      `query ($ids: [ID!]!) { connecting(ids: $ids) { entities { ${item} } relations { ${claim} } } }`,
      { ids: [hub, hub2, ...sample.around] },
    ),
    ...ends.map(([what, from, to]) =>
      one(
        `paths, ${what}`,
        `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { truncated paths { length entities { id name } relations { id kind } } } }`,
        { from, to },
      ),
    ),
    ...ends.map(([what, a, b]) =>
      one(
        `shared, ${what}`,
        `query ($ids: [ID!]!) { shared(ids: $ids, first: 20) { total groups { relationKind total entities { entity { id name } } } } }`,
        { ids: [a, b] },
      ),
    ),
    one(
      "comparison, ordinary",
      `query ($a: ID!, $b: ID!) { comparison(a: $a, b: $b, entityKinds: ["Agreement"]) { kinds { kind both { total entities { entity { id name } } } onlyA { total } onlyB { total } } } }`,
      { a: region, b: partner },
    ),
    one("sources", `{ sources { id title } }`),
    one(
      "passages, 50 of a source",
      `query ($source: ID) { passages(source: $source, first: 50) { totalCount nodes { id line text entities { id name } } } }`,
      { source: sample.source },
    ),
    one(
      "agreement as the inspector asks for it",
      `query ($id: ID!) { entity(id: $id) { ${item} summary degree relationCounts { kind count } ... on Agreement { parties { role entity { ${item} } } covers { entity { ${item} } } } passages { nodes { id text source { id title } } } } }`,
      { id: agreement },
    ),
  ];
}

function search(what: string, text: string): BenchQuestion[] {
  const query = `query ($text: String!) { search(text: $text, first: 20) { total hits { score matched { field text how } entity { ${item} } } shorthands { text } } }`;
  return [one(`search, ${what}`, query, { text })];
}

function one(
  name: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): BenchQuestion {
  return { name, query, variables };
}
