import type { Labels } from "../useLabels.ts";
import type { Words } from "../words.en.ts";
import type { AxisItem } from "./axis.ts";

/** What an item of an axis counts: a party, or a region with its members. */
export function countedName({ entity, hasMembers, reach }: AxisItem, labels: Labels, words: Words) {
  const name = labels.name(entity);
  return hasMembers && reach.size > 1 ? words.matrix.withMembers(name) : name;
}
