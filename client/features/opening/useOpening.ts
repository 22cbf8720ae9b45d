import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { ConnectingDocument, OpeningDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { useOntology } from "../../api/useOntology.ts";
import type { Found } from "../../exploration/facts.ts";
import { present } from "../../exploration/history.ts";
import { historyOfLink } from "../../exploration/historyOfLink.ts";
import { inquiryFrom } from "../../exploration/inquiryLink.ts";
import { fromLink, type Link, selectionFrom, toLink } from "../../exploration/link.ts";
import { linkParameters } from "../../exploration/linkAddress.ts";
import { driftOf } from "../../exploration/madeOn.ts";
import { historyOf } from "../../exploration/savedExploration.ts";
import { explorationStore, nothingSelected } from "../../exploration/store.ts";
import { viewFrom } from "../../exploration/view.ts";
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
  // In a request of their own: a full network leaves no room for them in the first.
  const others = named.filter((id) => !ids.includes(id));
  const [{ connecting }, spokenOf] = await Promise.all([
    request(ConnectingDocument, { ids }, signal),
    others.length > 0 ? request(ConnectingDocument, { ids: others }, signal) : null,
  ]);
  const known = new Set(connecting.entities.map(({ id }) => id));
  const there = ids.filter((id) => known.has(id));
  return {
    found: {
      entities: [...connecting.entities, ...(spokenOf?.connecting.entities ?? [])],
      relations: connecting.relations,
    },
    ids: there,
    gone: ids.length - there.length,
  };
}

function open({ found, ids }: Opened, link: Link | null): void {
  const { learn, run, restore: exchange, select, ask, look } = explorationStore.getState();
  const address = linkParameters(window.location);
  const view = viewFrom(address);
  learn(found);
  if (link === null) {
    look(view);
    run({ name: "open", ids, by: "opening" });
    select(selectionFrom(address));
  } else {
    exchange(historyOfLink(link, ids), link.selection, view);
  }
  ask(inquiryFrom(address));
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
      const link = fromLink(linkParameters(window.location));
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
    const link = fromLink(linkParameters(window.location));
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
