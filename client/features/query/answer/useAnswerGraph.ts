import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ConnectingDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import type { Found } from "../../../exploration/facts.ts";
import {
  createExplorationStore,
  explorationStore,
  type ExplorationStore,
  nothingSelected,
  type Selection,
} from "../../../exploration/store.ts";
import type { Answer } from "../run/runStore.ts";
import { type References, referencesOf } from "./referencesOf.ts";
import { useIds } from "./useIds.ts";

/** How many entities of an answer are drawn; more would be a hairball. */
export const mostDrawn = 300;

/** What of an answer a network can draw. */
export interface AnswerGraph {
  readonly references: References;
  /** The entities and relations to draw; undefined until they have come. */
  readonly found: Found | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * Asks for what must be known to draw the entities that an answer holds. Relations are those of the
 * answer, or all among its entities where it holds none or `among` says so.
 */
export function useAnswerGraph(answer: Answer, among: boolean): AnswerGraph {
  const form = useIds();
  const references = useMemo(() => referencesOf(answer, form), [answer, form]);
  const ids = useMemo(() => [...references.entities].slice(0, mostDrawn), [references]);
  const { data, error, refetch } = useQuery({
    queryKey: ["entities of an answer", ids],
    queryFn: ({ signal }) => request(ConnectingDocument, { ids }, signal),
    enabled: ids.length > 0,
  });
  const found = useMemo(() => {
    if (data === undefined) return undefined;
    const { entities, relations } = data.connecting;
    const own = relations.filter(({ id }) => references.relations.has(id));
    return { entities, relations: among || own.length === 0 ? relations : own };
  }, [data, references, among]);
  return { references, found, error, retry: () => void refetch() };
}

/** A store of its own for what an answer draws. */
export function useAnswerStore(found: Found): ExplorationStore {
  const store = useMemo(() => {
    const made = createExplorationStore();
    const { learn, run } = made.getState();
    learn(found);
    run({ name: "open", ids: found.entities.map(({ id }) => id), by: "link" });
    return made;
  }, [found]);

  useEffect(() => shareSelection(store), [store]);
  return store;
}

/** What is selected in the drawing is what the inspector shows, and the other way round. */
function shareSelection(store: ExplorationStore): () => void {
  const { exploration, select: selectHere } = store.getState();
  const { selection: selected } = explorationStore.getState();
  const isHere = (selection: Selection): boolean =>
    selection.of === "entities" && selection.ids.every((id) => exploration.entities.has(id));
  if (isHere(selected)) selectHere(selected);

  const unfollow = store.subscribe(({ selection }, before) => {
    if (selection !== before.selection) explorationStore.getState().select(selection);
  });
  const unfollowPage = explorationStore.subscribe(({ selection }, before) => {
    if (selection === before.selection || selection === store.getState().selection) return;
    selectHere(isHere(selection) ? selection : nothingSelected);
  });
  return () => {
    unfollow();
    unfollowPage();
  };
}
