import type { Properties } from "#cypher/load/properties.ts";
import type { Dataset } from "./dataset.ts";
import type { SourceEntry } from "./datasetFile.ts";
import { digest } from "./digest.ts";
import type { Row } from "./row.ts";
import type { Link, StoredNode, StoredRelation } from "./storedGraph.ts";
import {
  entityProperties,
  passageProperties,
  relationProperties,
  shorthandProperties,
  sourceProperties,
} from "./storedProperties.ts";

export function storedSource(source: SourceEntry): StoredNode {
  return node("Source", sourceProperties(source), []);
}

export function storedPassage(row: Row): StoredNode {
  return node("Passage", passageProperties(row), [{ type: "IN", to: row.code("source") }]);
}

export function storedEntity(row: Row, dataset: Dataset): StoredNode {
  const links = row.codes("passages").map(citedIn);
  return node(row.code("kind"), entityProperties(row, dataset), links);
}

export function storedShorthand(row: Row, dataset: Dataset): StoredNode {
  const members = row.codes("members");
  const links = [
    ...members.map((to): Link => ({ type: "STANDS_FOR", to })),
    ...row.codes("passages").map(citedIn),
  ];
  return node("Shorthand", shorthandProperties(row), links, kindsOf(dataset, members));
}

export function storedRelation(row: Row, dataset: Dataset): StoredRelation {
  const [group, from, to] = [row.code("kind"), row.code("from"), row.code("to")];
  const bare = relationProperties(row);
  // An entity whose kind changes is made anew, and its relations with it.
  const hash = digest([group, bare, kindsOf(dataset, [from, to])]);
  const { id } = bare;
  return {
    id,
    group,
    hash,
    properties: { ...bare, hash },
    from,
    to,
    passages: row.codes("passages"),
  };
}

function node(
  group: string,
  bare: Properties & { readonly id: string },
  links: readonly Link[],
  linkedKinds: readonly string[] = [],
): StoredNode {
  const hash = digest([group, bare, links, linkedKinds]);
  return { id: bare.id, group, hash, properties: { ...bare, hash }, links };
}

function citedIn(to: string): Link {
  return { type: "CITED_IN", to };
}

function kindsOf({ entities, kindOf }: Dataset, ids: readonly string[]): string[] {
  return ids.map((id) => kindOf.at(entities.ids.find(id)));
}
