import type { KindsQuery } from "../../../../api/generated/graphql.ts";
import type { Ontology } from "../../../../api/useOntology.ts";
import type { Named } from "../../../../i18n/names.ts";
import type { Binding } from "./read.ts";

/** A name that a query may use, and what to say of it beside it. */
export interface Term {
  readonly id: string;
  /** What it is called, in the user's language. */
  readonly name: string;
  /** How many there are; null where nobody counts. */
  readonly count: number | null;
}

/** All names that the loaded graph has, as a writer of queries needs them. */
export interface Vocabulary {
  readonly kinds: readonly Term[];
  readonly relationKinds: readonly Term[];
  /** The procedures that the console allows, and its functions with a dot in their name. */
  readonly procedures: readonly string[];
  readonly functions: readonly string[];
  /** The properties of something, or all that there are where it is not known what it is. */
  readonly propertiesOf: (binding: Binding | null) => readonly string[];
}

/** What lies in the database beside entities and relations: labels with their properties. */
export const otherKinds: Readonly<Record<string, readonly string[]>> = {
  Passage: [
    "id",
    "source",
    "line",
    "start",
    "end",
    "text",
    "textEn",
    "note",
    "noteEn",
    "relations",
  ],
  Source: [
    "id",
    "title",
    "titleEn",
    "publisher",
    "publishedOn",
    "file",
    "sha256",
    "chapterLines",
    "chapterTitles",
    "chapterTitlesEn",
  ],
  Shorthand: ["id", "form", "key", "note", "noteEn", "members", "passages"],
  Dataset: [
    "id",
    "title",
    "titleEn",
    "language",
    "licence",
    "version",
    "loadedAt",
    "entityCount",
    "relationCount",
    "passageCount",
  ],
  Load: ["id", "dataset", "version", "startedAt", "finishedAt", "status"],
};

/** Relations that carry no claim: they lead from a fact to where it is written. */
export const otherRelationKinds: readonly string[] = ["CITED_IN", "IN", "STANDS_FOR"];

export const entityProperties: readonly string[] = [
  "id",
  "kind",
  "subkind",
  "name",
  "nameEn",
  "aliases",
  "summary",
  "summaryEn",
  "from",
  "to",
  "fromYear",
  "toYear",
  "periodLabel",
  "periodLabelEn",
  "status",
  "openEnded",
  "passages",
  "nameKeys",
  "pinyinKeys",
  "initialKeys",
];

export const relationProperties: readonly string[] = [
  "id",
  "from",
  "to",
  "role",
  "scope",
  "confidence",
  "modality",
  "fromDate",
  "toDate",
  "fromYear",
  "toYear",
  "periodLabel",
  "periodLabelEn",
  "note",
  "noteEn",
  "passages",
];

function terms(ids: readonly string[]): readonly Term[] {
  return ids.map((id) => ({ id, name: "", count: null }));
}

/** The names in the live ontology, and those that every graph of this program has. */
export function vocabularyOf(
  ontology: Ontology,
  kinds: KindsQuery["ontology"] | undefined,
  allowed: Pick<Vocabulary, "procedures" | "functions">,
  called: (named: Named) => string,
): Vocabulary {
  const ownProperties = new Map(
    kinds?.entityKinds.map(({ id, properties }) => [
      id,
      properties.flatMap(({ stored }) => stored),
    ]),
  );
  const ofKind = (kind: string): readonly string[] =>
    otherKinds[kind] ?? [...entityProperties, ...(ownProperties.get(kind) ?? [])];
  const ofAll = [
    ...new Set([
      ...entityProperties,
      ...[...ownProperties.values()].flat(),
      ...relationProperties,
      ...Object.values(otherKinds).flat(),
    ]),
  ];
  const ofEntities = [...new Set([...entityProperties, ...[...ownProperties.values()].flat()])];
  const { dataset } = ontology;

  return {
    ...allowed,
    kinds: [
      { id: "Entity", name: "", count: dataset.entityCount },
      ...[...ontology.entityKinds.values()].map((kind) => ({
        id: kind.id,
        name: called(kind),
        count: kind.count,
      })),
      ...terms(Object.keys(otherKinds)),
    ],
    relationKinds: [
      ...[...ontology.relationKinds.values()].map((kind) => ({
        id: kind.id,
        name: called(kind),
        count: kind.count,
      })),
      ...terms(otherRelationKinds),
    ],
    propertiesOf(binding) {
      if (binding === null) return ofAll;
      if (binding.of === "relation") return relationProperties;
      const named = binding.kinds.filter((kind) => kind !== "Entity");
      // A kind joined by `|` widens what there may be; without one it may be any entity or passage.
      if (named.length === 0) return binding.kinds.includes("Entity") ? ofEntities : ofAll;
      return [...new Set(named.flatMap(ofKind))];
    },
  };
}
