import type { z } from "zod";
import { type GraphName, narrow } from "#cypher/narrow.ts";
import { countNeighbours } from "#cypher/neighbourhood/countNeighbours.ts";
import { joining } from "#cypher/neighbourhood/joining.ts";
import { neighbours, type neighbourRow } from "#cypher/neighbourhood/neighbours.ts";
import { neighboursOfHubs } from "#cypher/neighbourhood/neighboursOfHubs.ts";
import type { RequestContext } from "../context.ts";
import { kindsOf } from "../hubs.ts";
import { rememberedTotal } from "../rememberedTotal.ts";

type Asked = z.input<typeof countNeighbours.params>;

/** The first neighbours, and what is known of the others. */
export interface FoundNeighbours {
  readonly rows: readonly z.output<typeof neighbourRow>[];
  /** There are more than these. */
  readonly isCut: boolean;
  /** How many there are; counted only when it is asked for, where that takes long. */
  readonly total: () => Promise<number> | number;
}

/** The first `limit` neighbours: from all of them in order, or at hubs from the indexes that keep an order. */
export async function neighboursOf(
  asked: Asked,
  limit: number,
  relationKinds: readonly GraphName[],
  context: RequestContext,
): Promise<FoundNeighbours> {
  const [found] = await context.read(narrow(neighbours, { relationKinds }), {
    ...asked,
    few: context.few,
    limit,
  });
  if (found?.isHub !== true) {
    const { total = 0, neighbours: rows = [] } = found ?? {};
    return { rows, isCut: rows.length < total, total: () => total };
  }
  const rows = await atHubs(asked, limit + 1, relationKinds, context);
  return {
    rows: rows.slice(0, limit),
    isCut: rows.length > limit,
    total: () => rememberedTotal(narrow(countNeighbours, { relationKinds }), asked, context),
  };
}

/** Found kind by kind in the indexes, joined here, and then fetched with all that leads to them. */
async function atHubs(
  asked: Asked,
  limit: number,
  relationKinds: readonly GraphName[],
  context: RequestContext,
): Promise<FoundNeighbours["rows"]> {
  const { entityKinds, ...others } = asked;
  const prefixes = entityKinds?.map((kind) => `${kind.toLowerCase()}/`) ?? [""];
  const there = await kindsOf(asked.of, relationKinds, context);
  const found = await Promise.all(
    there.map((kind) =>
      context.read(narrow(neighboursOfHubs, { relationKind: [kind] }), {
        ...others,
        prefixes,
        limit,
      }),
    ),
  );
  const weakness = new Map<string, number>();
  for (const row of found.flat()) {
    weakness.set(row.id, Math.min(row.weakness, weakness.get(row.id) ?? row.weakness));
  }
  const first = [...weakness]
    .toSorted(([a, weakA], [b, weakB]) => weakA - weakB || (a < b ? -1 : 1))
    .map(([id]) => id)
    .slice(0, limit);
  const { of, direction, symmetricKinds } = asked;
  const rows = await context.read(narrow(joining, { relationKinds }), {
    ids: first,
    of,
    direction,
    symmetricKinds,
  });
  const byId = new Map(rows.map((row) => [row.neighbour.id, row]));
  return first.flatMap((id) => byId.get(id) ?? []);
}
