import { useEffect } from "react";
import { fromWorkbenchFragment, workbenchFragment } from "../../../workbench/link.ts";
import { namesOf } from "../parameters/blank.ts";
import { remember } from "../kept/keptStore.ts";
import { type Bench, benchStore, isBare, open, valuesOf } from "./benchStore.ts";
import type { Query } from "../../../workbench/query.ts";

/** The address follows the workbench after this pause, in milliseconds. */
const pause = 300;

/** What lies on the workbench, with the values that its text uses. */
export function queryOn(bench: Bench): Query {
  const text = bench.texts[bench.language];
  return {
    language: bench.language,
    text,
    parameters: valuesOf(bench, namesOf(bench.language, text)),
  };
}

/** Puts what a link brings on the workbench; what lay there is kept in the history. */
function takeLink(): void {
  const link = fromWorkbenchFragment(window.location.hash);
  const bench = benchStore.getState();
  if (link === null) return;
  const { query, question } = link;
  if (workbenchFragment(query, question) === workbenchFragment(queryOn(bench), bench.question)) {
    return;
  }
  if (!isBare(bench)) leaveBench();
  open(query, question, true);
}

/** Notes what lies on the workbench before something else takes its place. */
export function leaveBench(): void {
  const bench = benchStore.getState();
  const query = queryOn(bench);
  remember({ query, question: bench.question, at: Date.now(), outcome: "never", rows: null });
}

/** Writes the address that puts the same on the workbench again. */
export function writeLink(): void {
  const bench = benchStore.getState();
  const { pathname, search } = window.location;
  if (pathname !== "/query") return;
  const fragment = isBare(bench) ? "" : `#${workbenchFragment(queryOn(bench), bench.question)}`;
  window.history.replaceState(window.history.state, "", `${pathname}${search}${fragment}`);
}

/** Keeps the address a link to what lies on the workbench, and takes what a link brings. */
export function useBenchLink(): void {
  useEffect(() => {
    const follow = (): void => {
      takeLink();
      writeLink();
    };
    follow();
    let timer = 0;
    const unfollow = benchStore.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(writeLink, pause);
    });
    // "pushState" is the router's own event.
    const events = ["pushState", "popstate", "hashchange"];
    for (const event of events) window.addEventListener(event, follow);
    return () => {
      window.clearTimeout(timer);
      unfollow();
      for (const event of events) window.removeEventListener(event, follow);
    };
  }, []);
}
