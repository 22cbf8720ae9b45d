// What resolvers get as parent, for the types whose fields are not just their parent's properties.
import type { DatasetRow } from "#cypher/dataset/dataset.ts";
import type { EntityRow } from "#cypher/entity/rows.ts";
import type { PassageRow, SourceRow } from "#cypher/passage/rows.ts";
import type { RelationRow } from "#cypher/relation/rows.ts";
import type { ShorthandRow } from "#cypher/search/shorthands.ts";
import type { EntityKind, RelationKind } from "#data/ontology/ontology.ts";
import type { Question, QuestionParameter } from "#data/questions/question.ts";
import type { Connection } from "./connection.ts";
import type { Found } from "./search/match.ts";

export type DatasetParent = DatasetRow;
export type EntityParent = EntityRow;
export type RelationParent = RelationRow;
export type PassageParent = PassageRow;
export type SourceParent = SourceRow;
export type ShorthandParent = ShorthandRow;
export type EntityKindParent = EntityKind;
export type SubkindParent = EntityKind["subkinds"][number] & { readonly of: string };
export type RelationKindParent = RelationKind;
export type EntityConnectionParent = Connection<EntityRow>;
export type RelationConnectionParent = Connection<RelationRow>;
export type PassageConnectionParent = Connection<PassageRow>;
export type QuestionParent = Question;
export type QuestionParameterParent = QuestionParameter;
export interface RegionLinkParent {
  readonly a: EntityRow;
  readonly b: EntityRow;
  readonly count: number;
  /** Fetched only when they are asked for. */
  readonly agreements: () => EntityRow[] | Promise<EntityRow[]>;
}
export interface SubgraphParent {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly shown: number;
  /** Counts only when it is asked for. */
  readonly total: (() => Promise<number> | number) | number;
  readonly truncated: boolean;
}
export interface SearchResultParent {
  readonly hits: readonly ({ readonly entity: EntityRow } & Found)[];
  /** Counts only when it is asked for. */
  readonly total: () => Promise<number> | number;
  readonly shorthands: () => Promise<ShorthandRow[]> | ShorthandRow[];
}

export type ConfidenceValue = RelationRow["confidence"];
export type ModalityValue = NonNullable<RelationRow["modality"]>;
