import { InvalidArgumentError } from "./errors.ts";

/**
 * How many items to give.
 * @throws InvalidArgumentError unless it lies between 1 and 100
 */
export function pageSize(first: number): number {
  return within("first", first, 1, 100);
}

/** @throws InvalidArgumentError unless `value` lies between the two bounds, themselves included */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InvalidArgumentError(
    `Argument "${argument}" must lie between ${least} and ${most}, not ${value}.`,
  );
}

/**
 * The list without repeats, in its own order.
 * @throws InvalidArgumentError if there are more than `most`, or none where there must be some
 */
export function distinct(
  argument: string,
  ids: readonly string[],
  most: number,
  least = 0,
): string[] {
  const unique = [...new Set(ids)];
  if (unique.length >= least && unique.length <= most) return unique;
  throw new InvalidArgumentError(
    `Argument "${argument}" must hold ${least} to ${most} ids, not ${unique.length}.`,
  );
}
