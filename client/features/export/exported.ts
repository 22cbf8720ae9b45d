import { ExportedGraphDocument, type ExportedGraphQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import type { EntityFact, RelationFact } from "../../exploration/facts.ts";
import type { Sight } from "../../exploration/sight.ts";

type Found = ExportedGraphQuery["connecting"];

/** An entity in sight with all that its row in a table says. */
export type ExportedEntity = EntityFact & Omit<Found["entities"][number], "__typename">;

/** A relation in sight with what bears it out. */
export type ExportedRelation = RelationFact & Omit<Found["relations"][number], "__typename" | "id">;

export type ExportedPassage = ExportedRelation["passages"][number];

/** Everything in sight, in full; the order is that of the sight. */
export interface Exported {
  readonly entities: readonly ExportedEntity[];
  readonly relations: readonly ExportedRelation[];
  /** Those that bear out one of the relations, each once, in the order of the sources. */
  readonly passages: readonly ExportedPassage[];
  readonly dataset: ExportedGraphQuery["dataset"];
  readonly sources: ExportedGraphQuery["sources"];
}

/** Asks for what the canvas does not know of what it shows. */
export async function readExported(sight: Sight, signal?: AbortSignal): Promise<Exported> {
  const ids = sight.entities.map(({ id }) => id);
  const { connecting, dataset, sources } = await request(ExportedGraphDocument, { ids }, signal);
  const entities = new Map(connecting.entities.map((entity) => [entity.id, entity]));
  const relations = new Map(connecting.relations.map((relation) => [relation.id, relation]));
  const exported = {
    entities: sight.entities.flatMap((fact) => {
      const more = entities.get(fact.id);
      return more ? [{ ...fact, ...more }] : [];
    }),
    relations: sight.relations.flatMap((fact) => {
      const more = relations.get(fact.id);
      return more ? [{ ...fact, ...more }] : [];
    }),
  };
  return { ...exported, passages: passagesOf(exported.relations), dataset, sources };
}

function passagesOf(relations: readonly ExportedRelation[]): readonly ExportedPassage[] {
  const byId = new Map(
    relations.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage] as const)),
  );
  return [...byId.values()].toSorted(
    (a, b) =>
      (a.source.id < b.source.id ? -1 : Number(a.source.id > b.source.id)) ||
      a.line - b.line ||
      a.start - b.start,
  );
}
