import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { ConnectingDocument, OpeningDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { useOntology } from "../../api/useOntology.ts";
import type { Found } from "../../exploration/facts.ts";
import { filtersInForce } from "../../exploration/filters.ts";
import { present } from "../../exploration/history.ts";
import { inquiryFrom } from "../../exploration/inquiryLink.ts";
import { usualLayout } from "../../exploration/layout.ts";
import { fromLink, type Link, selectionFrom, toLink } from "../../exploration/link.ts";
import { driftOf } from "../../exploration/madeOn.ts";
import { historyOf } from "../../exploration/savedExploration.ts";
import { explorationStore, nothingSelected } from "../../exploration/store.ts";
import { say } from "../document/arrival.ts";
import { restore } from "../document/restore.ts";
import { keptSession } from "../document/session.ts";

/** How many agreements the opening view shows at most; more would be no picture. */
const mostAgreements = 40;

interface Opened {
  readonly found: Found;
  readonly ids: readonly string[];
  /** How many of the entities that were asked for are not in the data. */
  readonly gone: number;
}

async function openingView(signal: AbortSignal): Promise<Opened> {
  const { agreements } = await request(OpeningDocument, {}, signal);
  const chosen = agreements.nodes
    .toSorted((a, b) => b.parties.length - a.parties.length)
    .slice(0, mostAgreements);
  const ids = new Set<string>();
  for (const { id, parties } of chosen) {
    ids.add(id);
    for (const { entity } of parties) ids.add(entity.id);
  }
  return linkedView([...ids], signal);
}

/** @param named entities that are spoken of without being shown */
async function linkedView(
  ids: readonly string[],
  signal: AbortSignal,
  named: readonly string[] = [],
): Promise<Opened> {
  if (ids.length === 0) return { found: { entities: [], relations: [] }, ids, gone: 0 };
  const { connecting } = await request(
    ConnectingDocument,
    { ids: [...new Set([...ids, ...named])] },
    signal,
  );
  const known = new Set(connecting.entities.map(({ id }) => id));
  const there = ids.filter((id) => known.has(id));
  return { found: connecting, ids: there, gone: ids.length - there.length };
}

function open({ found, ids }: Opened, link: Link | null): void {
  const { learn, run, settle, select, ask } = explorationStore.getState();
  const address = new URLSearchParams(window.location.search);
  learn(found);
  run({ name: "open", ids, by: link === null ? "opening" : "link" });
  ask(inquiryFrom(address));
  if (link === null) {
    select(selectionFrom(address));
    return;
  }
  const { name, round } = link.layout;
  if (name !== usualLayout.name) run({ name: "arrange", layout: name, round });
  settle(link.places.map(([id, x, y]) => [id, { x, y }] as const));
  const pins = link.places.filter(([id]) => link.pinned.includes(id));
  if (pins.length > 0) run({ name: "pin", at: pins });
  if (link.hidden.length > 0) run({ name: "hide", ids: link.hidden });
  for (const kind of link.hiddenKinds) run({ name: "toggleKind", kind });
  if (filtersInForce({ ...link, hiddenKinds: new Set() }).length > 0) {
    run({ name: "filter", by: link.filters });
  }
  if (link.agreementsAsTies) run({ name: "toggleTies" });
  const { grouping, places: groupPlaces } = link.groups;
  if (grouping !== null) {
    run({ name: "group", by: grouping.by });
    for (const key of grouping.open) run({ name: "toggleGroup", key });
    settle(groupPlaces);
  }
  select(link.selection);
}

/**
 * Takes up the session that the browser kept: at once where the link shows what it showed, as after
 * a reload; by an offer where the user came without a link.
 */
async function resume(link: Link | null): Promise<void> {
  const saved = await keptSession();
  if (saved === null) return;
  if (link === null) {
    say({ of: "session", saved });
    return;
  }
  const kept = present(historyOf(saved));
  const shown = toLink(kept, nothingSelected, null).toString();
  const linked = toLink(present(explorationStore.getState().history), nothingSelected, null);
  if (shown === linked.toString()) await restore(saved);
}

/** Fills an exploration that has not begun: with what the link says, else with the opening view. */
export function useOpening() {
  const opening = useQuery({
    queryKey: ["opening"],
    queryFn: ({ signal }) => {
      const link = fromLink(new URLSearchParams(window.location.search));
      return link === null
        ? openingView(signal)
        : linkedView(link.ids, signal, link.filters.regions);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

  const { dataset } = useOntology();
  const isReady = opening.data !== undefined && dataset.version !== "";
  const begin = useEffectEvent(() => {
    const { history, use } = explorationStore.getState();
    if (history.steps.length > 0 || opening.data === undefined) return;
    const { id, version, entityCount } = dataset;
    use({ id, version, entityCount });
    const link = fromLink(new URLSearchParams(window.location.search));
    open(opening.data, link);
    const drift = link && driftOf(link.madeOn, dataset, opening.data.gone);
    if (drift) say({ of: "drift", drift });
    else void resume(link);
  });
  useEffect(() => {
    if (isReady) begin();
  }, [isReady]);

  return opening;
}

/** Goes back to the opening view, as one step that undo takes back. */
export async function reopen(signal: AbortSignal): Promise<void> {
  const opened = await openingView(signal);
  const { learn, run } = explorationStore.getState();
  learn(opened.found);
  run({ name: "open", ids: opened.ids, by: "opening" });
}
