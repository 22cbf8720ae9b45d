import { useLocation } from "wouter";
import { pathsBetween } from "../../exploration/inquiry.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useInNetwork } from "../../exploration/useInNetwork.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { useExpandById, useNeighbourCounts } from "../expand/useExpand.ts";
import { type Action, keyOf } from "./action.ts";
import { takeAway } from "./takeAway.ts";
import { useWords } from "./useWords.ts";

/**
 * What can be done with one or several entities, wherever they are listed or drawn. Only an open
 * menu should ask: it counts the neighbours of a single entity.
 */
export function useEntityActions(ids: readonly string[]): readonly Action[] {
  const [only, other] = ids;
  const single = other === undefined ? (only ?? null) : null;
  return [
    useExpanding(single),
    useDetails(ids),
    usePaths(ids),
    usePinning(ids),
    ...useTakingAway(ids),
  ];
}

function useExpanding(single: string | null): Action {
  const { actions } = useText();
  const words = useWords();
  const expand = useExpandById();
  const { data } = useNeighbourCounts(single);
  const left = single === null ? undefined : data?.neighbourhood.total;
  return {
    id: "expand",
    label: actions.expand,
    key: keyOf("expand"),
    disabledReason: single === null ? words.oneAtATime : left === 0 ? actions.complete : null,
    note: left === undefined || left === 0 ? null : actions.more(left),
    run: () => {
      if (single !== null) expand(single);
    },
  };
}

function useDetails(ids: readonly string[]): Action {
  const words = useWords();
  return {
    id: "details",
    label: words.details,
    key: keyOf("inspect"),
    disabledReason: null,
    note: null,
    run: () => explorationStore.getState().select({ of: "entities", ids }),
  };
}

/** Between the two, or from the one that is selected to the one that is pointed at. */
function usePaths(ids: readonly string[]): Action {
  const words = useWords();
  const language = useLanguage();
  const [path, navigate] = useLocation();
  const facts = useExploration((state) => state.facts.entities);
  const selection = useExploration((state) => state.selection);
  const chosen = selection.of === "entities" && selection.ids.length === 1 ? selection.ids : [];
  const isFromChosen = ids.length === 1 && chosen.length === 1 && chosen[0] !== ids[0];
  const [from, to, third] = isFromChosen ? [...chosen, ...ids] : ids;
  const pair = from !== undefined && to !== undefined && third === undefined ? [from, to] : null;
  const fact = isFromChosen ? facts.get(from ?? "") : undefined;
  return {
    id: "paths",
    label: fact ? words.pathsFrom(nameIn(language, fact)) : words.paths,
    key: isFromChosen ? null : keyOf("paths"),
    disabledReason: pair === null ? words.needsTwo : null,
    note: null,
    run: () => {
      const [a, b] = pair ?? [];
      if (a === undefined || b === undefined) return;
      const { select, ask } = explorationStore.getState();
      select({ of: "entities", ids: [a, b] });
      ask(pathsBetween(a, b));
      if (path !== "/") navigate("/");
    },
  };
}

function usePinning(ids: readonly string[]): Action {
  const { actions } = useText();
  const words = useWords();
  const { pinned, places } = useExploration((state) => state.exploration);
  const at = ids.flatMap((id) => {
    const place = places.get(id);
    return place ? [[id, place.x, place.y] as const] : [];
  });
  const arePinned = ids.every((id) => pinned.has(id));
  return {
    id: arePinned ? "unpin" : "pin",
    label: arePinned ? actions.unpin : actions.pin,
    key: null,
    disabledReason: at.length === 0 ? words.noPlace : null,
    note: null,
    run: () =>
      explorationStore.getState().run(arePinned ? { name: "unpin", ids } : { name: "pin", at }),
  };
}

function useTakingAway(ids: readonly string[]): readonly Action[] {
  const { actions } = useText();
  const words = useWords();
  const isInSight = useInNetwork();
  const { entities } = useExploration((state) => state.exploration);
  const inSight = ids.filter(isInSight);
  const there = ids.filter((id) => entities.has(id));
  return [
    {
      id: "hide",
      label: actions.hide,
      key: keyOf("hide"),
      disabledReason: inSight.length === 0 ? words.notInSight : null,
      note: null,
      run: () => {
        takeAway("hide", inSight);
        announce(actions.hiddenNow(inSight.length));
      },
    },
    {
      id: "remove",
      label: words.remove,
      key: keyOf("remove"),
      disabledReason: there.length === 0 ? words.notThere : null,
      note: null,
      run: () => {
        takeAway("remove", there);
        announce(words.removedNow(there.length));
      },
    },
  ];
}
