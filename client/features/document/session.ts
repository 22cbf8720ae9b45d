import { canUndo } from "../../exploration/history.ts";
import type { SavedExploration } from "../../exploration/savedExploration.ts";
import { save } from "../../exploration/savedExploration.ts";
import { explorationStore } from "../../exploration/store.ts";

const kept = "accord-atlas.session";

/** The browser is told after this pause, in milliseconds: a gesture is many changes. */
const pause = 500;

/**
 * Keeps the exploration in the browser while it is worked on, so that it survives a reload or a
 * crash. One that holds nothing but its opening view is not worth keeping.
 */
export function keepSession(): void {
  let timer = 0;
  explorationStore.subscribe((state, before) => {
    if (state.history === before.history && state.selection === before.selection) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, pause);
  });
  window.addEventListener("pagehide", keep);
}

function keep(): void {
  const { history, selection, madeOn } = explorationStore.getState();
  if (madeOn === null || !canUndo(history)) return;
  try {
    const saved = save(history, selection, madeOn, new Date());
    window.localStorage.setItem(kept, JSON.stringify(saved));
  } catch {
    // Full or forbidden: the session is a convenience, and the link still holds what is shown.
    forgetSession();
  }
}

export function forgetSession(): void {
  window.localStorage.removeItem(kept);
}

/** What was last kept; null where there is nothing, or nothing that can be read. */
export async function keptSession(): Promise<SavedExploration | null> {
  const text = window.localStorage.getItem(kept);
  if (text === null) return null;
  const { readSaved, UnreadableError } = await import("../../exploration/readSaved.ts");
  try {
    return readSaved(text);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    forgetSession();
    return null;
  }
}
