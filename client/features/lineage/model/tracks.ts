/** An upright line in a gap: from the level at which it joins the others to where it ends. */
export interface Upright {
  readonly id: string;
  /** The height of the level line that leads on from it, across the tracks after its own. */
  readonly joint: number;
  /** The heights of the level lines that lead to it, across the tracks before its own. */
  readonly ends: readonly number[];
}

/** Between two upright lines on one track, in pixels. */
const apart = 10;
/** Between two level lines that do not seem to be one, in pixels. */
export const levelsApart = 5;

/**
 * Gives each upright line a track of its own wherever two would touch. Where one's level line would
 * lie on that of another's joint, its track is not after the other's. From the top, ties by id.
 */
export function tracksOf(lines: readonly Upright[]): ReadonlyMap<string, number> {
  const tracks = new Map<string, number>();
  const taken: Upright[][] = [];
  const waiting = lines
    .filter((line) => topOf(line) < bottomOf(line))
    .toSorted((a, b) => topOf(a) - topOf(b) || (a.id < b.id ? -1 : 1));
  while (waiting.length > 0) {
    // None is free only where lines wait for each other in a circle, which `untangled` prevents.
    const free = waiting.findIndex((line) => !waiting.some((one) => mustNotFollow(one, line)));
    const [line] = waiting.splice(Math.max(0, free), 1);
    if (!line) break;
    const least = lines
      .filter((one) => mustNotFollow(one, line))
      .map(({ id }) => tracks.get(id) ?? 0);
    let track = Math.max(0, ...least);
    while (taken[track]?.some((one) => touches(one, line))) track++;
    taken[track] = [...(taken[track] ?? []), line];
    tracks.set(line.id, track);
  }
  return tracks;
}

/** Whether a level line that leads to one would lie on that which leads on from the other. */
export function mustNotFollow(one: Upright, other: Upright): boolean {
  return one.id !== other.id && one.ends.some((end) => Math.abs(end - other.joint) < levelsApart);
}

function touches(one: Upright, other: Upright): boolean {
  return topOf(one) - apart <= bottomOf(other) && topOf(other) - apart <= bottomOf(one);
}

function topOf({ joint, ends }: Upright): number {
  return Math.min(joint, ...ends);
}

function bottomOf({ joint, ends }: Upright): number {
  return Math.max(joint, ...ends);
}
