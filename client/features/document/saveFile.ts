import { save } from "../../exploration/savedExploration.ts";
import { explorationStore } from "../../exploration/store.ts";
import { download } from "../../files/download.ts";

/** Hands the exploration to the browser as a file; nothing before it has begun. */
export function saveFile(): void {
  const state = explorationStore.getState();
  if (state.madeOn === null) return;
  const saved = save(state, state.madeOn, new Date());
  const day = saved.savedAt.slice(0, 10);
  download(
    `${state.madeOn.id}-${day}.exploration.json`,
    "application/json",
    `${JSON.stringify(saved, null, 1)}\n`,
  );
}
