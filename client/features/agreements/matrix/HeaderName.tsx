import type { AxisItem } from "./axis.ts";

interface HeaderNameProps {
  readonly item: AxisItem;
  readonly name: string;
}

/** A region's name on an axis, with a mark where it has members to list or to roll up. */
export function HeaderName({ item, name }: HeaderNameProps) {
  return (
    <span className="axis-name" title={name}>
      <span className="fold" aria-hidden="true">
        {item.hasMembers ? (item.isOpen ? "▾" : "▸") : ""}
      </span>
      <span className="words">{name}</span>
    </span>
  );
}

/** CSS pixels; names longer than the most are cut, and whole in their title. */
const [least, mostHeight] = [72, 184];

/** How high the column headers must be for the longest name: Han stands upright, Latin runs up. */
export function headerHeight(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map(lengthOf));
  return Math.round(Math.max(least, Math.min(mostHeight, longest + 34)));
}

function lengthOf(name: string): number {
  const upright = name.match(/\p{Script=Han}/gu)?.length ?? 0;
  return upright * 15 + (name.length - upright) * 7.4;
}

/** What tells the items of an axis apart: a new group, a heading, a region with its members. */
export function axisClass(item: AxisItem | undefined): string {
  if (item === undefined) return "";
  const traits = [
    item.depth === 0 ? "lead" : "",
    item.reach.size === 0 ? "heading" : "",
    item.hasMembers ? "group" : "",
    `depth-${Math.min(3, item.depth)}`,
  ];
  return traits.filter((trait) => trait !== "").join(" ");
}
