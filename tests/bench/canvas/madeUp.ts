import type { EntityFact, Found } from "../../../client/exploration/facts.ts";

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const kinds = ["Region", "Agreement", "Mechanism", "Platform", "Project", "Organization"];
const syllables = "金山平湖嘉兴松江青浦海盐协议机制平台项目联动应急".split("");

const idOf = (index: number): string => `thing/${index}`;

/**
 * A network that looks like a real one: few entities with very many relations, most with few.
 * The same numbers give the same network.
 */
export function madeUp(entities: number, relations: number, seed = 1): Found {
  const random = randomly(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const ends: number[] = [0];
  const pairs: [number, number][] = [];
  for (let index = 1; index < entities; index++) {
    const other = pick(ends);
    pairs.push([index, other]);
    ends.push(index, other);
  }
  while (pairs.length < relations) {
    const [a, b] = [pick(ends), Math.floor(random() * entities)];
    if (a !== b) pairs.push([a, b]);
  }
  const degrees = new Map<number, number>();
  for (const end of pairs.flat()) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return {
    entities: Array.from({ length: entities }, (_none, index): EntityFact => ({
      id: idOf(index),
      kind: pick(kinds),
      subkind: null,
      name: Array.from({ length: 4 + Math.floor(random() * 8) }, () => pick(syllables)).join(""),
      nameEn: null,
      status: null,
      period: null,
      degree: degrees.get(index) ?? 0,
    })),
    relations: pairs.map(([from, to], index) => ({
      __typename: "Relation",
      id: `relation/${index}`,
      kind: pick(["PARTY_TO", "PART_OF", "SUPPORTS", "PRECEDES"]),
      from: { id: idOf(from) } as Found["relations"][number]["from"],
      to: { id: idOf(to) } as Found["relations"][number]["to"],
      confidence: "EXPLICIT",
      modality: null,
      period: null,
    })),
  };
}
