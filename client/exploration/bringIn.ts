import { ConnectingDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import type { Command } from "./command.ts";
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
  const kinds = switchedOff(command.ids);
  run(command.name === "add" && kinds.length > 0 ? { ...command, kinds } : command);
}

/** The kinds that would keep entities out of sight: who adds an entity by name wants to see it. */
function switchedOff(ids: readonly string[]): string[] {
  const { exploration, facts } = explorationStore.getState();
  const kinds = new Set(ids.map((id) => facts.entities.get(id)?.kind ?? ""));
  return [...exploration.hiddenKinds].filter((kind) => kinds.has(kind));
}
