import { useRef } from "react";
import type { Query } from "../../../workbench/query.ts";
import { keptStore } from "../kept/keptStore.ts";
import { benchStore, open } from "./benchStore.ts";
import { queryOn } from "./useBenchLink.ts";

interface Walk {
  /** Where the walk stands in the history; -1 is what lay on the workbench when it began. */
  readonly index: number;
  readonly from: Query;
  /** What the last step put on the workbench: another text there ends the walk. */
  readonly shown: Query;
}

/** Walks through the history by steps: -1 to an older query, 1 back to a newer one. */
export function useWalk(): (step: 1 | -1) => void {
  const walk = useRef<Walk | null>(null);
  return (step) => {
    const now = queryOn(benchStore.getState());
    const going = walk.current?.shown.text === now.text ? walk.current : null;
    const { index, from } = going ?? { index: -1, from: now };
    const past = keptStore.getState().past.filter(({ query }) => query.text !== from.text);
    const next = index - step;
    const shown = next === -1 ? from : past[next]?.query;
    if (shown === undefined) return;
    walk.current = { index: next, from, shown };
    open(shown, null, false);
  };
}
