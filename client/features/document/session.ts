import { canUndo } from "../../exploration/history.ts";
import type { SavedExploration } from "../../exploration/savedExploration.ts";
import { save } from "../../exploration/savedExploration.ts";
import { explorationStore } from "../../exploration/store.ts";
import { say } from "./arrival.ts";

const kept = "accord-atlas.session";

/** The browser is told after this pause, in milliseconds: a gesture is many changes. */
const pause = 500;

/** Whether the browser took what it was last given. */
let isKept = true;

/**
 * Keeps the exploration in the browser while it is worked on, so that it survives a reload or a
 * crash. One that holds nothing but its opening view is not worth keeping.
 */
export function keepSession(): void {
  let timer = 0;
  explorationStore.subscribe((state, before) => {
    if (
      state.history === before.history &&
      state.selection === before.selection &&
      state.view === before.view
    ) {
      return;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, pause);
  });
  window.addEventListener("pagehide", keep);
}

function keep(): void {
  const state = explorationStore.getState();
  const { madeOn, history } = state;
  if (madeOn === null || !canUndo(history)) return;
  try {
    window.localStorage.setItem(kept, JSON.stringify(save(state, madeOn, new Date())));
    isKept = true;
  } catch {
    // Full or forbidden. It is said once, until something could be kept again.
    if (isKept) say({ of: "unsaved" });
    isKept = false;
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
