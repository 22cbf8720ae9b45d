/** Which data an exploration was made on. */
export interface MadeOn {
  /** The dataset's id. */
  readonly id: string;
  readonly version: string;
  readonly entityCount: number;
}

/** How the loaded data differ from those that an exploration was made on. */
export interface Drift {
  /** How many entities of the exploration the data do not hold. */
  readonly gone: number;
  /** How many entities more the data hold in all; negative where they hold fewer, null where nobody knows. */
  readonly more: number | null;
}

/** A link names only the beginning of a version. */
const shortVersion = 6;

/** As a link has it: `a669d4.401`. */
export function packMadeOn({ version, entityCount }: MadeOn): string {
  return `${version.slice(0, shortVersion)}.${entityCount}`;
}

/**
 * How an exploration fits the loaded data; null where they are the same and nothing is missing.
 * @param madeOn as `packMadeOn` gives it; null where the exploration does not say
 */
export function driftOf(madeOn: string | null, now: MadeOn, gone: number): Drift | null {
  const [version, count] = (madeOn ?? "").split(".");
  const isSame = version === now.version.slice(0, shortVersion);
  const before = Number.parseInt(count ?? "", 10);
  const more = !isSame && Number.isFinite(before) ? now.entityCount - before : null;
  return gone > 0 || (madeOn !== null && !isSame) ? { gone, more } : null;
}
