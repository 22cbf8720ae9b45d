import { consoleLimits } from "../limits.ts";
import { ruleOf } from "./grammar.ts";
import { partsOf, tokensOf, type TreePart } from "./tree.ts";

/**
 * Finds what a part of a text plainly has of expressions that nothing can interrupt, because Neo4j
 * looks only between rows whether it is to stop: a list that is counted out within an expression,
 * and a regular expression that tries without end. It cannot find all; what it does not find keeps
 * its place until the database has let go of it.
 * @param isRow the part begins what UNWIND makes rows of
 */
export function findEndless(
  part: TreePart,
  isRow: boolean,
): "endlessRange" | "endlessPattern" | null {
  const rule = ruleOf(part);
  if (rule === "functionInvocation" && !isRow && isLongRange(part)) return "endlessRange";
  if (rule === "comparisonExpression6" && isWildPattern(part)) return "endlessPattern";
  return null;
}

const integer = /^-?\d{1,15}$/;
/** The size of a list that is there, or the length of a path, and a little more or less. */
const measured = /^(size|length)\([^()]*(\([^()]*\)[^()]*)*\)([+-]\d{1,3})?$/i;

function isLongRange(invocation: TreePart): boolean {
  const [name, ...given] = partsOf(invocation);
  if (name === undefined || textOf(name).toLowerCase().replaceAll("`", "") !== "range")
    return false;
  const [from = "", to = ""] = given.map(textOf);
  if (!integer.test(from)) return true;
  if (measured.test(to)) return false;
  return !integer.test(to) || Math.abs(Number(to) - Number(from)) > consoleLimits.rangeSize;
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

function textOf(part: TreePart): string {
  return tokensOf(part)
    .map(({ text }) => text)
    .join("");
}
