import { ConnectingDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { apply, type Command } from "./command.ts";
import { filtersAgainst } from "./filter.ts";
import type { FilterName } from "./filters.ts";
import { mostEntities, mostRelations } from "./limits.ts";
import { explorationStore } from "./store.ts";

/** What was asked for does not fit; nothing was added. */
export class NetworkFullError extends Error {
  readonly of: "entities" | "relations";
  /** How many of them there would be. */
  readonly wouldBe: number;
  /** How many entities there were. */
  readonly held: number;

  constructor(of: "entities" | "relations", wouldBe: number, held: number) {
    const most = of === "entities" ? mostEntities : mostRelations;
    super(`The network holds at most ${most} ${of}; there would be ${wouldBe}.`);
    this.name = "NetworkFullError";
    this.of = of;
    this.wouldBe = wouldBe;
    this.held = held;
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
  const held = exploration.entities.size;
  if (ids.length > mostEntities) throw new NetworkFullError("entities", ids.length, held);
  const { connecting } = await request(ConnectingDocument, { ids });
  if (connecting.relations.length > mostRelations) {
    throw new NetworkFullError("relations", connecting.relations.length, held);
  }
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
