import { ruleOf } from "./grammar.ts";
import { partsOf, tokensOf, type TreePart } from "./tree.ts";

/** How far from 0 a whole number can be that stands in a text, where the text alone says so. */
export type Extents = (number: TreePart) => number | undefined;

const integer = /^-?\d{1,15}$/;
/** The size of a list that is there, or the length of a path: both are as long as what was made. */
const measured = /^(size|length)\([^()]*(\([^()]*\)[^()]*)*\)$/i;
const numbers = /^\[-?\d{1,15}(,-?\d{1,15})*\]$/;
const shifted = /^(.+?)([+-]\d{1,3})?$/;
/** Names in backticks can be those of expressions; they are left aside. */
const plainName = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * Reads which names of a text can only stand for whole numbers near 0. A name counts if every place
 * that gives it a meaning, anywhere in the text, says `WITH 3 AS name`, `WITH size(list) AS name` or
 * makes rows of a written list; a size counts as 0, because its list is there already.
 */
export function extentsOf(tree: TreePart): Extents {
  const meanings = new Map<string, (Meaning | null)[]>();
  collectMeanings(tree, meanings);

  const largest = (name: string, of: (meaning: Meaning) => number | undefined) => {
    const given = plainName.test(name) ? (meanings.get(name) ?? []) : [];
    const all = given.map((meaning) => (meaning === null ? undefined : of(meaning)));
    return all.length === 0 || all.includes(undefined)
      ? undefined
      : Math.max(...all.filter((extent) => extent !== undefined));
  };
  const ofItems = (list: string): number | undefined =>
    extentOfList(list) ??
    largest(list, ({ value, isRow }) => (isRow ? undefined : extentOfList(value)));
  return (number) => {
    const [, base = "", shift = "0"] = shifted.exec(textOf(number)) ?? [];
    const extent =
      extentOfValue(base) ??
      largest(base, ({ value, isRow }) => (isRow ? ofItems(value) : extentOfValue(value)));
    return extent === undefined ? undefined : extent + Math.abs(Number(shift));
  };
}

function extentOfValue(text: string): number | undefined {
  if (integer.test(text)) return Math.abs(Number(text));
  return measured.test(text) ? 0 : undefined;
}

function extentOfList(text: string): number | undefined {
  if (!numbers.test(text)) return undefined;
  return Math.max(...text.slice(1, -1).split(",").map(Number).map(Math.abs));
}

/** The words and signs of a part without what stands between them. */
export function textOf(part: TreePart): string {
  return tokensOf(part)
    .map(({ text }) => text)
    .join("");
}

/** What a name is given: a value, or each item of a list in turn. */
interface Meaning {
  readonly value: string;
  readonly isRow: boolean;
}

/** Adds what each name is given, null for what is neither WITH, RETURN nor UNWIND. */
function collectMeanings(part: TreePart, meanings: Map<string, (Meaning | null)[]>): void {
  const rule = ruleOf(part);
  const parts = partsOf(part);
  for (const child of parts) {
    // A name is given one where it is not an expression by itself.
    if (ruleOf(child) === "variable" && rule !== "expression1") {
      const name = textOf(child).replaceAll("`", "");
      const [value] = parts;
      const isRow = rule === "unwindClause";
      const isKnown = value !== undefined && value !== child && (isRow || rule === "returnItem");
      const meaning = isKnown ? { value: textOf(value), isRow } : null;
      meanings.set(name, [...(meanings.get(name) ?? []), meaning]);
    }
    collectMeanings(child, meanings);
  }
}
