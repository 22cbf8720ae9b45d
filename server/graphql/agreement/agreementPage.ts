import { agreements } from "#cypher/agreement/agreements.ts";
import { agreementsLinking as linkingStatement } from "#cypher/agreement/agreementsLinking.ts";
import { countAgreements } from "#cypher/agreement/countAgreements.ts";
import { countAgreementsLinking } from "#cypher/agreement/countAgreementsLinking.ts";
import type { EntityRow } from "#cypher/entity/rows.ts";
import { distinct, pageSize } from "../arguments.ts";
import { connection, type Connection } from "../connection.ts";
import type { RequestContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { demandKnown } from "../entity/demandKnown.ts";
import { learnAll } from "../loaders.ts";
import { rememberedTotal } from "../rememberedTotal.ts";
import type { QueryAgreementsArgs } from "../types.generated.ts";

/** A page of agreements, by what their parties, period and fields are. */
export async function agreementPage(
  args: QueryAgreementsArgs,
  context: RequestContext,
): Promise<Connection<EntityRow>> {
  const { read } = context;
  const limit = pageSize(args.first ?? Number.NaN);
  // Ids begin with their kind, and the statements read them from there.
  const [after] = args.after ? decodeCursor("agreements", args.after) : ["agreement/"];
  const linking = distinct("linking", args.linking ?? [], 100);
  const fields = distinct("fields", args.fields ?? [], 100);

  const filter = {
    activeIn: args.activeIn ?? null,
    dated: args.dated ?? null,
    subkinds: args.subkinds ? [...args.subkinds] : null,
    minParties: args.minParties ?? null,
    maxParties: args.maxParties ?? null,
    fields,
  };
  const page = { after, limit: limit + 1 };
  const linked = linking.length > 0 && {
    ...filter,
    linking,
    all: args.match !== "ANY",
    within: args.within ?? false,
  };
  const [rows] = await Promise.all([
    linked
      ? read(linkingStatement, { ...linked, ...page })
      : read(agreements, { ...filter, ...page }),
    demandKnown("linking", linking, context),
    demandKnown("fields", fields, context),
  ]);
  return connection(
    learnAll(
      context.loaders.entity,
      rows.map(({ agreement }) => agreement),
    ),
    {
      limit,
      isContinued: Boolean(args.after),
      cursorOf: ({ id }) => encodeCursor("agreements", [id]),
      totalCount: () =>
        linked
          ? rememberedTotal(countAgreementsLinking, linked, context)
          : rememberedTotal(countAgreements, filter, context),
    },
  );
}
