import { consoleLimits } from "../limits.ts";
import { type Extents, textOf } from "./extents.ts";
import { ruleOf } from "./grammar.ts";
import { partsOf, tokensOf, type TreePart } from "./tree.ts";

/**
 * Finds what a part of a text plainly has of expressions that nothing can interrupt, because Neo4j
 * looks only between rows whether it is to stop: a list that is counted out within an expression,
 * and a regular expression that tries without end. It cannot find all; what it does not find keeps
 * its place until the database has let go of it.
 * @param isRow the part begins what UNWIND makes rows of
 * @param extents how far from 0 the text's numbers can be
 */
export function findEndless(
  part: TreePart,
  isRow: boolean,
  extents: Extents,
): "endlessRange" | "endlessPattern" | null {
  const rule = ruleOf(part);
  if (rule === "functionInvocation" && !isRow && isLongRange(part, extents)) return "endlessRange";
  if (rule === "comparisonExpression6" && isWildPattern(part)) return "endlessPattern";
  return null;
}

const integer = /^-?\d{1,15}$/;

function isLongRange(invocation: TreePart, extents: Extents): boolean {
  const [name, from, to] = partsOf(invocation);
  if (name === undefined || textOf(name).toLowerCase().replaceAll("`", "") !== "range")
    return false;
  if (from === undefined || to === undefined) return true;
  const ends = [from, to].map(textOf);
  const [first = 0, last = 0] = ends.map(Number);
  const apart = ends.every((end) => integer.test(end))
    ? Math.abs(last - first)
    : (extents(from) ?? Infinity) + (extents(to) ?? Infinity);
  return apart > consoleLimits.rangeSize;
}

/** A pattern that is no text, or one with repeated groups, references back, or much repetition. */
function isWildPattern(comparison: TreePart): boolean {
  const [operator, ...rest] = tokensOf(comparison);
  if (operator?.text !== "=~") return false;
  const [pattern, more] = rest;
  if (pattern === undefined || more !== undefined || !/^['"]/.test(pattern.text)) return true;
  const text = pattern.text.slice(1, -1);
  const repetitions = text.match(/[*+]|\{\d+,/g) ?? [];
  return /\)[*+?{]|\\[1-9k]/.test(text) || repetitions.length > 3;
}
