import type { z } from "zod";
import { filled } from "./filled.ts";
import type { GraphName } from "./narrow.ts";
import type { AnyStatement, Statement } from "./statement.ts";

const repeated = /\/\*each( UNION ALL)?\*\/([\s\S]*?)\/\*end\*\//g;

/**
 * The same statement with what stands between its marks, `/*each*\/ … /*end*\/`, once for each name,
 * separated by commas, or by UNION ALL where the mark says so (`/*each UNION ALL*\/`). Neo4j reads a
 * count from its stores, and follows an index in its order, only where one type or label stands in
 * the text; so such a list is written out, name by name. Where an item has to say which name it
 * belongs to, the statement cuts it from the slot's own mark: `substring("/*:kind*\/", 1)`.
 *
 * @throws RangeError if there are no names or the statement does not mark the slot.
 */
export function eachOf<Params extends z.ZodObject, Row extends z.ZodObject>(
  statement: Statement<Params, Row>,
  slot: string,
  names: readonly GraphName[],
): Statement<Params, Row> {
  return filled(statement, `each ${slot} ${names.join()}`, () => {
    const text = eachOfText(statement, slot, names);
    return { ...statement, text };
  });
}

function eachOfText(statement: AnyStatement, slot: string, names: readonly GraphName[]): string {
  const mark = `/*:${slot}*/`;
  if (names.length === 0) throw new RangeError(`No names for ${mark} in ${statement.name}.`);
  return statement.text.replace(repeated, (_whole, union: string | undefined, item: string) => {
    if (!item.includes(mark)) throw new RangeError(`${statement.name} has no place ${mark}.`);
    const separator = union === undefined ? ", " : `${union}\n`;
    return names.map((name) => item.replaceAll(mark, `:${name}`)).join(separator);
  });
}
