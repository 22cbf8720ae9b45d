import { QueryFailure } from "./failure.ts";
import { consoleLimits } from "./limits.ts";
import type { Reason } from "./words/reason.ts";

const int64 = /^-?\d{1,19}$/;
const largest = 2n ** 63n;

/**
 * The parameters as the database is given them. JSON knows one kind of number and Neo4j two: an
 * integral number goes as an integer, and `{"$int": "9007199254740993"}` as one that JSON would
 * round; any other number goes as a float.
 * @throws QueryFailure
 */
export function readParameters(
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values = readMap(parameters, []);
  const bytes = Buffer.byteLength(JSON.stringify(parameters));
  if (bytes <= consoleLimits.parameterBytes) return values;
  throw wrong({ is: "parametersTooLarge", bytes });
}

function readValue(value: unknown, path: readonly string[]): unknown {
  if (path.length > consoleLimits.bracketDepth) {
    throw wrong({ is: "parameterTooDeep", name: path[0] ?? "" });
  }
  if (typeof value === "number") return readNumber(value, path);
  if (Array.isArray(value))
    return value.map((item, index) => readValue(item, [...path, `${index}`]));
  if (typeof value !== "object" || value === null) return value;
  const [first, ...others] = Object.entries(value);
  if (first?.[0] === "$int" && others.length === 0) return readInteger(first[1], path);
  return readMap(value, path);
}

function readMap(map: object, path: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, readValue(value, [...path, key])]),
  );
}

/** An integral number that JSON may have rounded is not guessed at; larger ones can only be floats. */
function readNumber(value: number, path: readonly string[]): number {
  const mayBeRounded =
    Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < Number(largest);
  if (!mayBeRounded) return value;
  throw wrong({ is: "integerMayBeRounded", path: path.join(".") });
}

function readInteger(digits: unknown, path: readonly string[]): bigint {
  if (typeof digits === "string" && int64.test(digits)) {
    const value = BigInt(digits);
    if (value >= -largest && value < largest) return value;
  }
  throw wrong({ is: "noInteger", path: path.join(".") });
}

function wrong(reason: Reason): QueryFailure {
  return new QueryFailure({ code: "PARAMETERS", reason });
}
