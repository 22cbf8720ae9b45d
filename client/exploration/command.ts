import { emptyExploration, type Exploration, type Point } from "./exploration.ts";
import { groupId, groupKey, type GroupBy } from "./groups.ts";
import type { LayoutName } from "./layout.ts";
import { type FilterName, type Filters, lifted, noFilters } from "./filters.ts";

/** A place and who stands there, as plain data. */
export type Placed = readonly (readonly [id: string, x: number, y: number])[];

/** What the user can do to an exploration: plain data, ids and arguments only. */
export type Command =
  | { readonly name: "open"; readonly ids: readonly string[]; readonly by: "opening" | "link" }
  | {
      readonly name: "add";
      readonly ids: readonly string[];
      /** Kinds to switch on again, because what is added would else stay out of sight. */
      readonly kinds?: readonly string[];
      /** Filters to lift, for the same reason. */
      readonly lift?: readonly FilterName[];
    }
  | {
      readonly name: "expand";
      readonly of: string;
      readonly ids: readonly string[];
      /** The relation kinds that were followed; all where absent. */
      readonly relationKinds?: readonly string[];
      /** The kinds of entities that were asked for; all where absent. */
      readonly entityKinds?: readonly string[];
    }
  | { readonly name: "hide"; readonly ids: readonly string[] }
  /** They leave the exploration; undo brings them back. */
  | { readonly name: "remove"; readonly ids: readonly string[] }
  | { readonly name: "showAll" }
  | { readonly name: "toggleKind"; readonly kind: string }
  /** Sets some filters anew, and leaves the others as they are. */
  | { readonly name: "filter"; readonly by: Partial<Filters> }
  | { readonly name: "lift"; readonly filters: readonly FilterName[] }
  | { readonly name: "toggleTies" }
  /** Draws entities together, or each by itself again. */
  | { readonly name: "group"; readonly by: GroupBy | null }
  /** Draws the members of a group in its place, or the group in theirs. */
  | { readonly name: "toggleGroup"; readonly key: string }
  | { readonly name: "pin"; readonly at: Placed }
  | { readonly name: "unpin"; readonly ids: readonly string[] }
  | {
      readonly name: "arrange";
      /** By forces where absent. */
      readonly layout?: LayoutName;
      /** Who stands in the middle of a concentric layout; the best connected where absent. */
      readonly round?: readonly string[];
    }
  | { readonly name: "clear" };

/** The exploration after a command. Pure: the same command on the same value gives the same value. */
export function apply(exploration: Exploration, command: Command): Exploration {
  switch (command.name) {
    case "open":
      return { ...emptyExploration, entities: new Set(command.ids) };
    case "add":
      return {
        ...withEntities(exploration, command.ids),
        hiddenKinds: without(exploration.hiddenKinds, command.kinds ?? []),
        filters: lifted(exploration.filters, command.lift ?? []),
      };
    case "expand":
      return withEntities(exploration, command.ids);
    case "hide":
      return {
        ...exploration,
        hidden: union(
          exploration.hidden,
          command.ids.filter((id) => exploration.entities.has(id)),
        ),
      };
    case "remove":
      return withoutEntities(exploration, command.ids);
    case "showAll":
      return { ...exploration, hidden: new Set(), hiddenKinds: new Set(), filters: noFilters };
    case "toggleKind":
      return {
        ...exploration,
        hiddenKinds: exploration.hiddenKinds.has(command.kind)
          ? without(exploration.hiddenKinds, [command.kind])
          : union(exploration.hiddenKinds, [command.kind]),
      };
    case "filter":
      return { ...exploration, filters: { ...exploration.filters, ...command.by } };
    case "lift":
      return {
        ...exploration,
        hiddenKinds: command.filters.includes("kinds") ? new Set() : exploration.hiddenKinds,
        filters: lifted(exploration.filters, command.filters),
      };
    case "toggleTies":
      return { ...exploration, agreementsAsTies: !exploration.agreementsAsTies };
    case "group":
      return {
        ...exploration,
        grouping: command.by && { by: command.by, open: new Set() },
        places: new Map([...exploration.places].filter(([id]) => groupKey(id) === null)),
      };
    case "toggleGroup":
      return withToggledGroup(exploration, command.key);
    case "pin":
      return withPins(exploration, command.at);
    case "unpin":
      return { ...exploration, pinned: without(exploration.pinned, command.ids) };
    case "arrange":
      return {
        ...exploration,
        layout: { name: command.layout ?? "force", round: command.round ?? [] },
        places: new Map([...exploration.places].filter(([id]) => exploration.pinned.has(id))),
      };
    case "clear":
      return emptyExploration;
    default:
      return command satisfies never;
  }
}

function withEntities(exploration: Exploration, ids: readonly string[]): Exploration {
  return {
    ...exploration,
    entities: union(exploration.entities, ids),
    hidden: without(exploration.hidden, ids),
  };
}

function withoutEntities(exploration: Exploration, ids: readonly string[]): Exploration {
  const gone = new Set(ids);
  const { layout } = exploration;
  return {
    ...exploration,
    entities: without(exploration.entities, ids),
    hidden: without(exploration.hidden, ids),
    pinned: without(exploration.pinned, ids),
    layout: { ...layout, round: layout.round.filter((id) => !gone.has(id)) },
    places: new Map([...exploration.places].filter(([id]) => !gone.has(id))),
  };
}

function withToggledGroup(exploration: Exploration, key: string): Exploration {
  const { grouping, places } = exploration;
  if (grouping === null) return exploration;
  const isOpen = grouping.open.has(key);
  const open = isOpen ? without(grouping.open, [key]) : union(grouping.open, [key]);
  return {
    ...exploration,
    grouping: { ...grouping, open },
    // It comes back where it was only while it is closed: its members may have moved by then.
    places: isOpen ? new Map([...places].filter(([id]) => id !== groupId(key))) : places,
  };
}

function withPins(exploration: Exploration, placed: Placed): Exploration {
  const known = placed.filter(([id]) => exploration.entities.has(id));
  const places = new Map<string, Point>(exploration.places);
  for (const [id, x, y] of known) places.set(id, { x, y });
  return {
    ...exploration,
    pinned: union(
      exploration.pinned,
      known.map(([id]) => id),
    ),
    places,
  };
}

function union(set: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  return new Set([...set, ...more]);
}

function without(set: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const leaving = new Set(gone);
  return new Set([...set].filter((id) => !leaving.has(id)));
}
