import { z } from "zod";
import { InvalidArgumentError } from "./errors.ts";

/** Goes up when a cursor's content changes its meaning, so that old ones are refused. */
const version = 1;

/** The lists that can be paged through; a cursor of one says nothing about another. */
type List = "entities" | "relations" | "agreements" | "passages";

const content = {
  entities: z.tuple([z.string()]),
  relations: z.tuple([z.string()]),
  agreements: z.tuple([z.string()]),
  /** Source, line, start and id. */
  passages: z.tuple([z.string(), z.int(), z.int(), z.string()]),
} satisfies Record<List, z.ZodType>;

/** What a cursor of a list holds: the sort keys of the item that it points at. */
export type Place<Of extends List> = z.output<(typeof content)[Of]>;

/** A cursor that callers can only hand back: a version byte and the item's sort keys, in base64. */
export function encodeCursor<Of extends List>(list: Of, place: Place<Of>): string {
  const text = JSON.stringify([list, ...place]);
  return Buffer.concat([Buffer.of(version), Buffer.from(text, "utf8")]).toString("base64url");
}

/**
 * The place that a cursor points at.
 * @throws InvalidArgumentError if it is not one that `encodeCursor` made for this list
 */
export function decodeCursor<Of extends List>(list: Of, cursor: string): Place<Of> {
  const bytes = Buffer.from(cursor, "base64url");
  const [of, ...place] = bytes[0] === version ? listIn(bytes.subarray(1).toString("utf8")) : [];
  const parsed = content[list].safeParse(place);
  if (of === list && parsed.success && bytes.toString("base64url") === cursor) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema picked by `list` gives this type
    return parsed.data as Place<Of>;
  }
  throw new InvalidArgumentError(
    `Argument "after" must be a cursor that this list gave as endCursor, not "${cursor.slice(0, 64)}".`,
  );
}

function listIn(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
