/** The ways in which entities can be arranged. */
export const layoutNames = ["force", "concentric", "layered", "grid"] as const;

export type LayoutName = (typeof layoutNames)[number];

/** How entities are arranged, as plain data. */
export interface Layout {
  readonly name: LayoutName;
  /** The entities that stand in the middle, for a layout that has one. */
  readonly round: readonly string[];
}

/** How a network is arranged until something else is asked for. */
export const usualLayout: Layout = { name: "force", round: [] };

/** A layout by name; null where the name stands for none. */
export function layoutNamed(name: string): LayoutName | null {
  return layoutNames.find((known) => known === name) ?? null;
}
