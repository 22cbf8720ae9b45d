import type { EntityRow } from "#cypher/entity/rows.ts";
import { passagesOf as statement } from "#cypher/passage/passagesOf.ts";
import type { PassageRow } from "#cypher/passage/rows.ts";
import { pageSize } from "../arguments.ts";
import { connection, type Connection } from "../connection.ts";
import type { RequestContext } from "../context.ts";

import { ById } from "../byId.ts";
import type { EntityPassagesArgs } from "../types.generated.ts";
import { afterPlace, cursorOf } from "./place.ts";

/** A page of the passages that name an entity. Entities that one request lists are answered together. */
export async function passagesOf(
  entity: EntityRow,
  args: EntityPassagesArgs,
  context: RequestContext,
): Promise<Connection<PassageRow>> {
  const limit = pageSize(args.first ?? Number.NaN);
  const pages = context.loaders.keyed(
    `passagesOf ${limit} ${args.after ?? ""}`,
    () =>
      new ById<{ passages: PassageRow[]; total: number }>(async (ids) => {
        const place = afterPlace(args.after);
        const rows = await context.read(statement, { ids, ...place, limit: limit + 1 });
        return rows.map(({ id, ...page }) => [id, page]);
      }),
  );
  const page = await pages.load(entity.id);
  return connection(page?.passages ?? [], {
    limit,
    isContinued: Boolean(args.after),
    cursorOf,
    totalCount: () => page?.total ?? 0,
  });
}
