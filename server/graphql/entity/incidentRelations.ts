import { incident } from "#cypher/entity/incident.ts";
import type { EntityRow } from "#cypher/entity/rows.ts";
import { graphName, narrow } from "#cypher/narrow.ts";
import type { RelationRow } from "#cypher/relation/rows.ts";
import type { RequestContext } from "../context.ts";
import { loadAll } from "../loaders.ts";
import { ById } from "../byId.ts";

/** Which relations of an entity: their kinds, which way they point, and what is at the other end. */
export interface Incidence {
  readonly relationKinds: readonly string[];
  readonly direction: "IN" | "OUT";
  /** Kinds of entities at the other end; any unless told. */
  readonly kinds?: readonly string[];
}

/** The relations of an entity that an incidence describes, by id, with what they lead to. */
export async function participations(
  entity: EntityRow,
  incidence: Incidence,
  context: RequestContext,
): Promise<{ entity: EntityRow; role: string | undefined; relation: RelationRow }[]> {
  const relations = await incidentRelations(entity, incidence, context);
  return relations.flatMap((relation) => {
    const other = context.loaders.entity.known(otherEnd(relation, incidence));
    return other === undefined ? [] : [{ entity: other, role: relation.role, relation }];
  });
}

/** The entities that an incidence leads to, in the order of the relations, each once. */
export async function entitiesAlong(
  entity: EntityRow,
  incidence: Incidence,
  context: RequestContext,
): Promise<EntityRow[]> {
  const relations = await incidentRelations(entity, incidence, context);
  const ids = new Set(relations.map((relation) => otherEnd(relation, incidence)));
  return loadAll(context.loaders.entity, [...ids]);
}

/** Of all entities that one request lists, at once; what they lead to is known then. */
async function incidentRelations(
  entity: EntityRow,
  { relationKinds, direction, kinds }: Incidence,
  { loaders, read }: RequestContext,
): Promise<RelationRow[]> {
  const key = `incident ${relationKinds.join()} ${direction} ${kinds?.join() ?? ""}`;
  const loader = loaders.keyed(
    key,
    () =>
      new ById<RelationRow[]>(async (ids) => {
        const names = relationKinds.map((kind) => graphName(kind));
        const rows = await read(narrow(incident, { relationKinds: names }), {
          ids,
          incoming: direction === "IN",
          kinds: kinds ? [...kinds] : null,
        });
        await loaders.entity.fetch(
          rows.flatMap(({ relations }) =>
            relations.map((relation) => otherEnd(relation, { direction })),
          ),
        );
        return rows.map(({ id, relations }) => [id, relations] as const);
      }),
  );
  return (await loader.load(entity.id)) ?? [];
}

function otherEnd(relation: RelationRow, { direction }: Pick<Incidence, "direction">): string {
  return direction === "IN" ? relation.from : relation.to;
}
