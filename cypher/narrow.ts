import type { z } from "zod";
import { filled } from "./filled.ts";
import type { Statement } from "./statement.ts";

/** The name of a relationship type or a label that the ontology lists: safe to stand in a statement's text. */
export type GraphName = string & { readonly __graphName: unique symbol };

const wellFormed = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/**
 * Vouches for a name that the ontology holds.
 * @throws RangeError where the name could be anything but one identifier.
 */
export function graphName(name: string): GraphName {
  if (!wellFormed.test(name))
    throw new RangeError(`"${name}" cannot be a label or relationship type.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand is given
  return name as GraphName;
}

/** The names for each marked place; at least one name each. */
export type Slots = Readonly<Record<string, readonly GraphName[]>>;

/**
 * The same statement over fewer relationship types or labels. Neo4j plans a type that stands in
 * the text by its index and its degree store; one that comes as a parameter makes it read every
 * relationship of a node. So a statement marks the place with a comment, `[r /*:relationKinds*\/]`,
 * which leaves it a valid statement over all types, and the allowed names are written there.
 * Where Cypher demands a name, as in CREATE, another stands in for it: `[r:PARTY_TO/*=kind*\/]`.
 *
 * @throws RangeError if a slot has no names or the statement does not mark it.
 */
export function narrow<Params extends z.ZodObject, Row extends z.ZodObject>(
  statement: Statement<Params, Row>,
  slots: Slots,
): Statement<Params, Row> {
  return filled(statement, JSON.stringify(slots), () => {
    const text = narrowText(statement.text, slots, statement.name);
    return { ...statement, text };
  });
}

/** As `narrow`, for a text that has no contract; `name` is what an error calls it. */
export function narrowText(text: string, slots: Slots, name: string): string {
  let narrowed = text;
  for (const [slot, names] of Object.entries(slots)) {
    const open = `/*:${slot}*/`;
    const standIn = new RegExp(`\\w+/\\*=${slot}\\*/`, "g");
    if (names.length === 0) throw new RangeError(`No names for ${open} in ${name}.`);
    if (!narrowed.includes(open) && !narrowed.includes(`/*=${slot}*/`)) {
      throw new RangeError(`${name} has no place ${open}.`);
    }
    narrowed = narrowed
      .replaceAll(open, `:${names.join("|")}`)
      .replaceAll(standIn, names.join("|"));
  }
  return narrowed;
}
