import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { ConnectingDocument, OpeningDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import type { Found } from "../../exploration/facts.ts";
import { fromLink, type Link, selectionFrom } from "../../exploration/link.ts";
import { explorationStore } from "../../exploration/store.ts";

/** How many agreements the opening view shows at most; more would be no picture. */
const mostAgreements = 40;

interface Opened {
  readonly found: Found;
  readonly ids: readonly string[];
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

async function linkedView(ids: readonly string[], signal: AbortSignal): Promise<Opened> {
  if (ids.length === 0) return { found: { entities: [], relations: [] }, ids };
  const { connecting } = await request(ConnectingDocument, { ids }, signal);
  const present = new Set(connecting.entities.map(({ id }) => id));
  return { found: connecting, ids: ids.filter((id) => present.has(id)) };
}

function open({ found, ids }: Opened, link: Link | null): void {
  const { learn, run, settle, select } = explorationStore.getState();
  learn(found);
  run({ name: "open", ids, by: link === null ? "opening" : "link" });
  if (link === null) {
    select(selectionFrom(new URLSearchParams(window.location.search)));
    return;
  }
  settle(link.places.map(([id, x, y]) => [id, { x, y }] as const));
  const pins = link.places.filter(([id]) => link.pinned.includes(id));
  if (pins.length > 0) run({ name: "pin", at: pins });
  if (link.hidden.length > 0) run({ name: "hide", ids: link.hidden });
  for (const kind of link.hiddenKinds) run({ name: "toggleKind", kind });
  select(link.selection);
}

/** Fills an exploration that has not begun: with what the link says, else with the opening view. */
export function useOpening() {
  const opening = useQuery({
    queryKey: ["opening"],
    queryFn: ({ signal }) => {
      const link = fromLink(new URLSearchParams(window.location.search));
      return link === null ? openingView(signal) : linkedView(link.ids, signal);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

  useEffect(() => {
    const begun = explorationStore.getState().history.steps.length > 0;
    if (!begun && opening.data) {
      open(opening.data, fromLink(new URLSearchParams(window.location.search)));
    }
  }, [opening.data]);

  return opening;
}

/** Goes back to the opening view, as one step that undo takes back. */
export async function reopen(signal: AbortSignal): Promise<void> {
  const opened = await openingView(signal);
  const { learn, run } = explorationStore.getState();
  learn(opened.found);
  run({ name: "open", ids: opened.ids, by: "opening" });
}
