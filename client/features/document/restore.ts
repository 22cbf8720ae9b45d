import { ConnectingDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { present } from "../../exploration/history.ts";
import { type Drift, driftOf, packMadeOn } from "../../exploration/madeOn.ts";
import { mostEntities } from "../../exploration/limits.ts";
import { historyOf, type SavedExploration } from "../../exploration/savedExploration.ts";
import { explorationStore } from "../../exploration/store.ts";

/** What came of putting a saved exploration in place of the one on the screen. */
export interface Restored {
  readonly entities: number;
  readonly steps: number;
  readonly drift: Drift | null;
}

/** Asks what the data say of every entity that any step shows, and puts the exploration in place. */
export async function restore(saved: SavedExploration, signal?: AbortSignal): Promise<Restored> {
  const history = historyOf(saved);
  const now = present(history);
  const others = history.steps.flatMap(({ after }) => [
    ...after.entities,
    ...after.filters.regions,
  ]);
  const ids = [...new Set([...now.entities, ...others])];
  const { learn, restore: exchange, madeOn } = explorationStore.getState();
  for (let from = 0; from < ids.length; from += mostEntities) {
    const some = ids.slice(from, from + mostEntities);
    const { connecting } = await request(ConnectingDocument, { ids: some }, signal);
    learn(connecting);
  }
  exchange(history, saved.selection, saved.view);
  const { facts } = explorationStore.getState();
  const gone = [...now.entities].filter((id) => !facts.entities.has(id)).length;
  return {
    entities: now.entities.size - gone,
    steps: history.done,
    drift: madeOn && driftOf(packMadeOn(saved.dataset), madeOn, gone),
  };
}
