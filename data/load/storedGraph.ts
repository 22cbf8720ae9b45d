import type { Properties } from "#cypher/load/properties.ts";
import type { Dataset } from "./dataset.ts";
import { digest } from "./digest.ts";
import {
  entityProperties,
  passageProperties,
  relationProperties,
  shorthandProperties,
  sourceProperties,
} from "./storedProperties.ts";

/** A node or relation as it is to stand in the database. */
export interface StoredRow {
  readonly id: string;
  /** An entity's kind, a relation's kind, otherwise the label: Source, Passage or Shorthand. */
  readonly group: string;
  /** Of all that is stored of it, and of what it is tied to. */
  readonly hash: string;
  readonly properties: Properties;
}

export interface StoredNode extends StoredRow {
  /** Ids of what it cites, lies in, or stands for, in order. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly type: "IN" | "CITED_IN" | "STANDS_FOR";
  readonly to: string;
}

export interface StoredRelation extends StoredRow {
  readonly from: string;
  readonly to: string;
  readonly passages: readonly string[];
}

/** A dataset without mistakes, as it is to stand in the database. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[];
  readonly relations: readonly StoredRelation[];
  /** What stands at the one Dataset node, but for `loadedAt`. */
  readonly dataset: Properties & {
    readonly id: string;
    readonly title: string;
    readonly version: string;
  };
}

/** @param dataset one in which no problem was found */
export function toStoredGraph(dataset: Dataset): StoredGraph {
  const { about } = dataset;
  if (about === undefined) throw new TypeError("A dataset with problems cannot be stored.");

  const nodes = [
    ...about.sources.map((source) => node("Source", sourceProperties(source), [])),
    ...dataset.passages.map((row) =>
      node("Passage", passageProperties(row), [{ type: "IN", to: row.text("source") }]),
    ),
    ...dataset.entities.map((row) =>
      node(row.text("kind"), entityProperties(row, dataset), row.list("passages").map(citedIn)),
    ),
    ...dataset.shorthands.map((row) =>
      node(
        "Shorthand",
        shorthandProperties(row),
        [
          ...row.list("members").map((to): Link => ({ type: "STANDS_FOR", to })),
          ...row.list("passages").map(citedIn),
        ],
        kindsOf(dataset, row.list("members")),
      ),
    ),
  ].toSorted(byId);
  const relations = dataset.relations
    .map((row): StoredRelation => {
      const [from, to] = [row.text("from"), row.text("to")];
      const bare = relationProperties(row);
      // An entity whose kind changes is made anew, and its relations with it.
      const hash = digest([row.text("kind"), bare, kindsOf(dataset, [from, to])]);
      const id = row.text("id");
      const properties = { ...bare, hash };
      return {
        id,
        group: row.text("kind"),
        hash,
        properties,
        from,
        to,
        passages: row.list("passages"),
      };
    })
    .toSorted(byId);

  const described = {
    id: about.id,
    title: about.title,
    ...(about.titleEn === undefined ? {} : { titleEn: about.titleEn }),
    language: about.language,
    licence: about.licence,
    entityCount: dataset.entities.length,
    relationCount: relations.length,
    passageCount: dataset.passages.length,
    ontology: JSON.stringify(dataset.ontology),
  };
  const version = digest([described, [...nodes, ...relations].map(({ id, hash }) => [id, hash])]);
  return { nodes, relations, dataset: { ...described, version } };
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

function kindsOf({ entityById }: Dataset, ids: readonly string[]): string[] {
  return ids.map((id) => entityById.get(id)?.text("kind") ?? "");
}

function byId(a: StoredRow, b: StoredRow): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
