import type { Sample } from "../fields/samples.ts";

/** The same asked of both APIs, each in its own words. */
export interface PeerQuestion {
  readonly name: string;
  readonly ours: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
  readonly peers: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

const item = "id kind name nameEn";

/** Root fields that a generated API can answer at all. */
export function peerQuestions(sample: Sample): PeerQuestion[] {
  const { hub, hub2, region, partner, agreement } = sample;
  const by = { id: region };
  return [
    pair(
      "an entity",
      `query ($id: ID!) { entity(id: $id) { ${item} subkind summary aliases } }`,
      `query ($id: ID!) { regions(where: {id: {eq: $id}}) { ${item} subkind summary aliases } }`,
      by,
    ),
    pair(
      "50 agreements by id",
      `{ entities(filter: {kinds: ["Agreement"]}, first: 50) { nodes { ${item} } } }`,
      `{ agreements(limit: 50, sort: [{id: ASC}]) { ${item} } }`,
    ),
    pair(
      "50 agreements with their parties and fields",
      `{ agreements(first: 50) { nodes { ${item} parties { role entity { ${item} } } covers { entity { id name } } } } }`,
      `{ agreements(limit: 50, sort: [{id: ASC}]) { ${item} partiesConnection { edges { properties { role } node { ${item} } } } covers { id name } } }`,
    ),
    pair(
      "an agreement with its parties",
      `query ($id: ID!) { entity(id: $id) { ${item} ... on Agreement { parties { role entity { ${item} } } } } }`,
      `query ($id: ID!) { agreements(where: {id: {eq: $id}}) { ${item} partiesConnection { edges { properties { role } node { ${item} } } } } }`,
      { id: agreement },
    ),
    ...[
      ["ordinary", region, partner],
      ["hubs", hub, hub2],
    ].map(([what, a, b]) =>
      pair(
        `agreements of two regions, ${what}`,
        `query ($a: ID!, $b: ID!) { agreements(linking: [$a, $b], first: 50) { nodes { ${item} } } }`,
        `query ($a: ID!, $b: ID!) { agreements(where: {AND: [{parties: {some: {id: {eq: $a}}}}, {parties: {some: {id: {eq: $b}}}}]}, limit: 50, sort: [{id: ASC}]) { ${item} } }`,
        { a, b },
      ),
    ),
    ...[
      ["an ordinary region", region],
      ["a hub", hub],
    ].map(([what, id]) =>
      pair(
        `30 agreements of ${what}`,
        `query ($id: ID!) { entity(id: $id) { id relations(kinds: ["PARTY_TO"], first: 30) { nodes { id confidence role to { ${item} } } } } }`,
        `query ($id: ID!) { regions(where: {id: {eq: $id}}) { id agreementsConnection(first: 30) { edges { properties { id confidence role } node { ${item} } } } } }`,
        { id },
      ),
    ),
    pair(
      "what came of a mechanism, three steps",
      `query ($id: ID!) { lineage(of: $id, direction: OUT, depth: 3) { members { entity { ${item} } } } }`,
      `query ($id: ID!) { mechanisms(where: {id: {eq: $id}}) { ${item} precedes { ${item} precedes { ${item} precedes { ${item} } evolvedInto { ${item} } } evolvedInto { ${item} precedes { ${item} } evolvedInto { ${item} } } } evolvedInto { ${item} precedes { ${item} precedes { ${item} } evolvedInto { ${item} } } evolvedInto { ${item} precedes { ${item} } evolvedInto { ${item} } } } } }`,
      { id: sample.stage },
    ),
    pair(
      "search for a frequent word, 20",
      `{ search(text: "合作协议", kinds: ["Agreement"], first: 20) { hits { score entity { ${item} } } } }`,
      `{ searchAgreements(phrase: "合作协议", first: 20) { edges { score node { ${item} } } } }`,
    ),
    pair(
      "20 passages of an entity",
      `query ($id: ID!) { entity(id: $id) { id passages(first: 20) { nodes { id line text } } } }`,
      `query ($id: ID!) { regions(where: {id: {eq: $id}}) { id passages(limit: 20, sort: [{id: ASC}]) { id line text } } }`,
      by,
    ),
  ];
}

function pair(
  name: string,
  ours: string,
  peers: string,
  variables: Readonly<Record<string, unknown>> = {},
): PeerQuestion {
  return { name, ours: { query: ours, variables }, peers: { query: peers, variables } };
}
