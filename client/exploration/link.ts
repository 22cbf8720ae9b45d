import type { Exploration } from "./exploration.ts";
import { groupParameters, groupsFrom, type LinkedGroups } from "./groupsLink.ts";
import { type Layout, layoutNamed, usualLayout } from "./layout.ts";
import type { Filters } from "./filters.ts";
import { filterParameters, filtersFrom } from "./filtersLink.ts";
import { type MadeOn, packMadeOn } from "./madeOn.ts";
import { packIds, unpackIds } from "./packIds.ts";
import type { Selection } from "./store.ts";

/** What a link says of an exploration. Nothing in it is trusted: ids may be unknown by now. */
export interface Link {
  readonly ids: readonly string[];
  readonly hidden: readonly string[];
  readonly hiddenKinds: readonly string[];
  readonly filters: Filters;
  readonly agreementsAsTies: boolean;
  readonly pinned: readonly string[];
  readonly layout: Layout;
  readonly groups: LinkedGroups;
  /** The places of those of `ids` that have one, in whole units. */
  readonly places: readonly (readonly [id: string, x: number, y: number])[];
  readonly selection: Selection;
  /** The data that it was made on, as `packMadeOn` has it; null in a link that does not say. */
  readonly madeOn: string | null;
}

const version = "1";

function packNumber(value: number): string {
  return Math.round(value).toString(36);
}

/** The query parameters that say what is shown and selected, and on which data. */
export function toLink(
  exploration: Exploration,
  selection: Selection,
  madeOn: MadeOn | null,
): URLSearchParams {
  const link = new URLSearchParams();
  link.set("v", version);
  link.set("show", packIds(exploration.entities));
  if (exploration.hidden.size > 0) link.set("hide", packIds(exploration.hidden));
  if (exploration.hiddenKinds.size > 0) link.set("without", [...exploration.hiddenKinds].join("."));
  for (const [name, value] of filterParameters(exploration.filters)) link.set(name, value);
  if (exploration.agreementsAsTies) link.set("agreements", "ties");
  if (exploration.pinned.size > 0) link.set("pin", packIds(exploration.pinned));
  const { layout } = exploration;
  if (layout.name !== usualLayout.name) link.set("layout", layout.name);
  if (layout.round.length > 0) link.set("round", packIds(layout.round));
  if (exploration.places.size > 0) {
    // One that is out of sight may have no place yet: nothing stands between its full stops.
    const places = [...exploration.entities].map((id) => exploration.places.get(id));
    link.set(
      "at",
      places.map((at) => (at ? `${packNumber(at.x)}_${packNumber(at.y)}` : "")).join("."),
    );
  }
  for (const [name, value] of groupParameters(exploration)) link.set(name, value);
  for (const [name, value] of selectionParameters(selection)) link.append(name, value);
  if (madeOn !== null) link.set("on", packMadeOn(madeOn));
  return link;
}

/** The query parameters that say what is selected, for a view that needs no others. */
export function selectionParameters(selection: Selection): [string, string][] {
  switch (selection.of) {
    case "entities":
      return [["sel", packIds(selection.ids)]];
    case "relations":
      return selection.ids.map((id) => ["rel", id]);
    case "agreementTie":
      return [["tie", packIds(selection.ends)]];
    case "nothing":
      return [];
    default:
      return selection satisfies never;
  }
}

/** What a link's parameters say of the selection. */
export function selectionFrom(parameters: URLSearchParams): Selection {
  const relations = parameters.getAll("rel");
  if (relations.length > 0) return { of: "relations", ids: relations };
  const [a, b] = unpackIds(parameters.get("tie") ?? "");
  if (a !== undefined && b !== undefined) return { of: "agreementTie", ends: [a, b] };
  const ids = unpackIds(parameters.get("sel") ?? "");
  return ids.length > 0 ? { of: "entities", ids } : { of: "nothing" };
}

/** Reads a link; null where the address holds none, or one of a version that is not known. */
export function fromLink(parameters: URLSearchParams): Link | null {
  const shown = parameters.get("show");
  if (shown === null || parameters.get("v") !== version) return null;
  const ids = unpackIds(shown);
  const points = (parameters.get("at") ?? "")
    .split(".")
    .map((point) => point.split("_").map(unpackNumber));
  const places = ids.flatMap((id, index) => {
    const [x, y] = points[index] ?? [];
    return x === undefined || y === undefined ? [] : [[id, x, y] as const];
  });
  return {
    ids,
    hidden: unpackIds(parameters.get("hide") ?? ""),
    hiddenKinds: (parameters.get("without") ?? "").split(".").filter(Boolean),
    filters: filtersFrom(parameters),
    agreementsAsTies: parameters.get("agreements") === "ties",
    pinned: unpackIds(parameters.get("pin") ?? ""),
    layout: {
      name: layoutNamed(parameters.get("layout") ?? "") ?? usualLayout.name,
      round: unpackIds(parameters.get("round") ?? ""),
    },
    groups: groupsFrom(parameters),
    places,
    selection: selectionFrom(parameters),
    madeOn: parameters.get("on"),
  };
}

function unpackNumber(text: string): number | undefined {
  return /^-?[0-9a-z]{1,8}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}
