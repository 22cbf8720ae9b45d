import type { Command } from "./command.ts";
import { filtersInForce } from "./filters.ts";
import { type History, noHistory, settled, withCommand } from "./history.ts";
import { usualLayout } from "./layout.ts";
import type { Link } from "./link.ts";

/**
 * The steps that give what a link shows. Nobody took them in this order, but each can be undone.
 *
 * @param ids those of the link's that the data still hold
 */
export function historyOfLink(link: Link, ids: readonly string[]): History {
  const { layout, places, pinned, hidden, hiddenKinds, filters, agreementsAsTies, groups } = link;
  const pins = places.filter(([id]) => pinned.includes(id));
  const isFiltered = filtersInForce({ filters, hiddenKinds: new Set() }).length > 0;
  const begun: readonly Command[] = [
    { name: "open", ids, by: "link" },
    ...(layout.name === usualLayout.name && layout.round.length === 0
      ? []
      : [{ name: "arrange", layout: layout.name, round: layout.round } as const]),
  ];
  const rest: readonly Command[] = [
    ...(pins.length > 0 ? [{ name: "pin", at: pins } as const] : []),
    ...(hidden.length > 0 ? [{ name: "hide", ids: hidden } as const] : []),
    ...hiddenKinds.map((kind) => ({ name: "toggleKind", kind }) as const),
    ...(isFiltered ? [{ name: "filter", by: filters } as const] : []),
    ...(agreementsAsTies ? [{ name: "toggleTies" } as const] : []),
  ];
  const opened = settled(
    begun.reduce(withCommand, noHistory),
    places.map(([id, x, y]) => [id, { x, y }] as const),
  );
  const { grouping, places: groupPlaces } = groups;
  const grouped: readonly Command[] = grouping
    ? [
        { name: "group", by: grouping.by },
        ...[...grouping.open].map((key) => ({ name: "toggleGroup", key }) as const),
      ]
    : [];
  return settled([...rest, ...grouped].reduce(withCommand, opened), groupPlaces);
}
