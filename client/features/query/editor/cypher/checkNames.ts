import { nearest } from "../nearest.ts";
import { type Mention, readCypher } from "./read.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A name that the graph does not have, and the one that was probably meant. */
export interface UnknownName {
  readonly role: Mention["role"];
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly meant: string | null;
}

/** The kinds, relation kinds and properties of a query that the loaded graph does not have. */
export function unknownNames(text: string, vocabulary: Vocabulary): readonly UnknownName[] {
  const kinds = vocabulary.kinds.map(({ id }) => id);
  const relationKinds = vocabulary.relationKinds.map(({ id }) => id);
  const known = (mention: Mention): readonly string[] => {
    switch (mention.role) {
      case "kind":
        return kinds;
      case "relationKind":
        return relationKinds;
      case "anyKind":
        return [...kinds, ...relationKinds];
      case "property":
        return vocabulary.propertiesOf(mention.of);
      default:
        return mention.role satisfies never;
    }
  };
  return readCypher(text).mentions.flatMap((mention) => {
    const candidates = known(mention);
    if (candidates.includes(mention.name)) return [];
    const { role, name, from, to } = mention;
    return [{ role, name, from, to, meant: nearest(name, candidates) }];
  });
}
