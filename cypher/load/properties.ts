import { z } from "zod";

/** What a node or relation stores; a key that the dataset leaves empty is not there. */
export type Properties = Record<string, string | number | boolean | string[] | number[]>;

/** Looked at by hand: a load passes millions of values, and a schema of unions takes ten times as long. */
export const properties = z.custom<Properties>(
  (value) => isRecord(value) && Object.values(value).every(isProperty),
  "must be text, numbers, truth values and lists of text or numbers",
);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isProperty(value: unknown): boolean {
  if (!Array.isArray(value)) return isScalar(value) || typeof value === "boolean";
  return value.every((item) => isScalar(item) && typeof item === typeof value[0]);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

/** One row that says how many of the given rows were written. */
export const written = z.object({ count: z.int().nonnegative() });
