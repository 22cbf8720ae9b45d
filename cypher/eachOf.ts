import type { z } from "zod";
import type { GraphName } from "./narrow.ts";
import type { Statement } from "./statement.ts";

const repeated = /\/\*each\*\/([\s\S]*?)\/\*end\*\//g;

/**
 * The same statement with what stands between its marks, `/*each*\/ … /*end*\/`, once for each name,
 * separated by commas. Neo4j reads a count from its stores only where one type or label stands in
 * the text; so a list of counts is written out, name by name. Where an item has to say which name
 * it belongs to, the statement cuts it from the slot's own mark: `substring("/*:kind*\/", 1)`.
 *
 * @throws RangeError if there are no names or the statement does not mark the slot.
 */
export function eachOf<Params extends z.ZodObject, Row extends z.ZodObject>(
  statement: Statement<Params, Row>,
  slot: string,
  names: readonly GraphName[],
): Statement<Params, Row> {
  const mark = `/*:${slot}*/`;
  if (names.length === 0) throw new RangeError(`No names for ${mark} in ${statement.name}.`);
  const text = statement.text.replace(repeated, (_whole, item: string) => {
    if (!item.includes(mark)) throw new RangeError(`${statement.name} has no place ${mark}.`);
    return names.map((name) => item.replaceAll(mark, `:${name}`)).join(", ");
  });
  return { ...statement, text };
}
