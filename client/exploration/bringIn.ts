import { ConnectingDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { apply, type Command } from "./command.ts";
import { filtersAgainst } from "./filter.ts";
import type { FilterName } from "./filters.ts";
import { mostEntities } from "./limits.ts";
import { explorationStore } from "./store.ts";

/** What was asked for does not fit; nothing was added. */
export class NetworkFullError extends Error {
  constructor() {
    super(`The network holds at most ${mostEntities} entities.`);
    this.name = "NetworkFullError";
  }
}

/**
 * Adds entities with every relation between them and those already there, as one command.
 *
 * @throws NetworkFullError where the network would outgrow its limit.
 */
export async function bringIn(
  command: Extract<Command, { name: "add" | "expand" }>,
): Promise<void> {
  const { exploration, learn, run } = explorationStore.getState();
  const ids = [...new Set([...exploration.entities, ...command.ids])];
  if (ids.length > mostEntities) throw new NetworkFullError();
  const { connecting } = await request(ConnectingDocument, { ids });
  learn(connecting);
  run(command.name === "add" ? { ...command, ...keepingOut(command.ids) } : command);
}

/** What would keep entities out of sight: who adds an entity by name wants to see it. */
function keepingOut(ids: readonly string[]): {
  readonly kinds?: readonly string[];
  readonly lift?: readonly FilterName[];
} {
  const { exploration, facts } = explorationStore.getState();
  const added = new Set(ids.map((id) => facts.entities.get(id)?.kind ?? ""));
  const kinds = [...exploration.hiddenKinds].filter((kind) => added.has(kind));
  const after = apply(exploration, { name: "add", ids, kinds });
  const lift = filtersAgainst(ids, after, facts);
  return { ...(kinds.length > 0 && { kinds }), ...(lift.length > 0 && { lift }) };
}
