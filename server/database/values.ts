import neo4j from "neo4j-driver";

/**
 * What Neo4j is given for a parameter. A JavaScript number is a float to Neo4j, where `LIMIT 25.0`
 * is an error and `list[1.0]` too, so integral numbers go as integers. A statement that needs a
 * float says so itself, by `toFloat($x)`.
 */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (isPlainObject(value)) return mapValues(value, toNeo4j);
  return value;
}

/**
 * What we make of a value that Neo4j gives: integers are numbers where that loses nothing and text
 * otherwise, dates and times are ISO text; lists and maps are converted throughout.
 */
export function fromNeo4j(value: unknown): unknown {
  // Nearly all that comes is text, lists of text, and maps of these: the rest is looked at last.
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (Object.getPrototypeOf(value) === Object.prototype) return mapValues(value, fromNeo4j);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  return isoText(value) ?? mapValues(value, fromNeo4j);
}

function isPlainObject(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** The ISO text of what Neo4j gave for a date, a time or a duration; undefined for anything else. */
export function isoText(value: unknown): string | undefined {
  // The driver's guards take `object` only.
  if (typeof value !== "object" || value === null) return undefined;
  // The driver ends a duration of whole days in the T that would open its hours.
  if (neo4j.isDuration(value)) return value.toString().replace(/T$/, "");
  return neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isTime(value)
    ? value.toString()
    : undefined;
}

function mapValues(map: object, convert: (value: unknown) => unknown): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) converted[key] = convert(value);
  return converted;
}
