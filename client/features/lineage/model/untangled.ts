import { generationsOf } from "./generations.ts";
import type { Run } from "./runs.ts";
import { levelsApart, mustNotFollow, type Upright } from "./tracks.ts";

/** Between two joints that were moved, in pixels: room for their numbers. */
const jointsApart = 17;

/**
 * The runs of one gap, with some joints moved as little as can be, so that its upright lines can
 * be put in order on either side: where each had to come before the next in a circle, one of them
 * is given a height at which no other line lies.
 */
export function untangled(runs: readonly Run[], top: number): readonly Run[] {
  const tangled = inCircle(runs.map(arriving)) ?? inCircle(runs.map(leaving));
  if (tangled === null) return runs;
  return untangled(
    runs.map((run) => (run.id === tangled ? { ...run, joint: freeHeight(run, runs, top) } : run)),
    top,
  );
}

function arriving({ id, joint, ins }: Run): Upright {
  return { id, joint, ends: ins.map(({ y }) => y) };
}

function leaving({ id, joint, outs }: Run): Upright {
  return { id, joint, ends: outs.map(({ y }) => y) };
}

/** A line that others wait for in a circle; null where there is none. */
function inCircle(lines: readonly Upright[]): string | null {
  const before = lines.flatMap((other) =>
    lines
      .filter((one) => mustNotFollow(one, other))
      .map((one) => ({ id: `${one.id} ${other.id}`, from: one.id, to: other.id })),
  );
  const { cycles } = generationsOf(
    lines.map(({ id }) => id),
    before,
  );
  return before.find(({ id }) => cycles.has(id))?.to ?? null;
}

function freeHeight({ id, joint }: Run, runs: readonly Run[], top: number): number {
  const others = runs.filter((run) => run.id !== id);
  const levels = others.flatMap(({ ins, outs }) => [...ins, ...outs].map(({ y }) => y));
  const isFree = (height: number): boolean =>
    height >= top &&
    levels.every((level) => Math.abs(level - height) >= levelsApart) &&
    others.every((run) => Math.abs(run.joint - height) >= jointsApart);
  for (let by = 1; ; by++) {
    if (isFree(joint - by)) return joint - by;
    if (isFree(joint + by)) return joint + by;
  }
}
