import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What a newcomer is led through, in this order. */
export const firstSteps = ["find", "evidence", "lineage"] as const;
export type FirstStep = (typeof firstSteps)[number];

/** What has been done of the first steps; null while they are not on the page. */
type Progress = ReadonlySet<FirstStep> | null;

/** In the browser: that they need not be offered again. In the tab: how far they are. */
const remembered = "accord-atlas.first-steps";
const over = "over";

/** What an address may say beside what is shown. */
const ofThePage: ReadonlySet<string> = new Set(["lang", "theme"]);

/** Who comes with a link wants to see what it shows; the first steps are for the front door. */
function isFrontDoor({ pathname, search }: Location): boolean {
  return pathname === "/" && [...new URLSearchParams(search).keys()].every((k) => ofThePage.has(k));
}

function atStart(): Progress {
  const done = window.sessionStorage.getItem(remembered);
  if (done !== null) return new Set(firstSteps.filter((step) => done.split(" ").includes(step)));
  const isOver = window.localStorage.getItem(remembered) === over;
  return !isOver && isFrontDoor(window.location) ? new Set() : null;
}

const store = createStore<{ readonly done: Progress }>(() => ({ done: atStart() }));

/** The first steps that have been done; null where they are not shown. */
export function useFirstSteps(): Progress {
  return useStore(store, ({ done }) => done);
}

/** Shows them from the beginning, to who asks for it. */
export function beginFirstSteps(): void {
  keep(new Set());
}

/** Notes that the user did one, in whatever order. */
export function didFirstStep(step: FirstStep): void {
  const { done } = store.getState();
  if (done === null || done.has(step)) return;
  keep(new Set([...done, step]));
}

/** Takes them from the page for good: done, or not wanted. */
export function endFirstSteps(): void {
  window.localStorage.setItem(remembered, over);
  window.sessionStorage.removeItem(remembered);
  store.setState({ done: null });
}

function keep(done: ReadonlySet<FirstStep>): void {
  window.sessionStorage.setItem(remembered, [...done].join(" "));
  if (done.size === firstSteps.length) window.localStorage.setItem(remembered, over);
  store.setState({ done });
}
