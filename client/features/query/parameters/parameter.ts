import type { Json } from "../../../workbench/query.ts";

/** How a parameter is written down, and so what its value is. */
export type ParameterType =
  | "text"
  | "integer"
  | "decimal"
  | "boolean"
  | "entity"
  | "entities"
  | "json";

export const parameterTypes: readonly ParameterType[] = [
  "text",
  "integer",
  "decimal",
  "boolean",
  "entity",
  "entities",
  "json",
];

/** A parameter as the user writes it: it may be wrong while it is being written. */
export interface Parameter {
  readonly type: ParameterType;
  /** What was typed; the ids of `entities` with spaces between, `true` or `false` of a boolean. */
  readonly written: string;
}

/** A parameter's value, or why there is none. */
export type Reading =
  | { readonly value: Json }
  | { readonly problem: "empty" | "notInteger" | "notDecimal" | "notJson" };

/** What a parameter is worth. An empty text and an empty list are values like any other. */
export function valueOf({ type, written }: Parameter): Reading {
  const text = written.trim();
  switch (type) {
    case "text":
      return { value: written };
    case "entity":
      return text === "" ? { problem: "empty" } : { value: text };
    case "entities":
      return { value: text.split(/\s+/).filter(Boolean) };
    case "boolean":
      return { value: text === "true" };
    case "integer":
      if (text === "") return { problem: "empty" };
      return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text))
        ? { value: Number(text) }
        : { problem: "notInteger" };
    case "decimal":
      if (text === "") return { problem: "empty" };
      return Number.isFinite(Number(text)) ? { value: Number(text) } : { problem: "notDecimal" };
    case "json":
      if (text === "") return { problem: "empty" };
      return readJson(text);
    default:
      return type satisfies never;
  }
}

function readJson(text: string): Reading {
  try {
    // JSON.parse gives nothing but JSON.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { value: JSON.parse(text) as Json };
  } catch {
    return { problem: "notJson" };
  }
}

const entityId = /^[a-z]+(?:-[a-z]+)*\/\S+$/;

/** A value as it would be written: what looks like an entity's id is offered to the picker. */
export function parameterFrom(value: Json): Parameter {
  if (typeof value === "string") {
    return { type: entityId.test(value) ? "entity" : "text", written: value };
  }
  if (typeof value === "boolean") return { type: "boolean", written: String(value) };
  if (typeof value === "number") {
    return { type: Number.isSafeInteger(value) ? "integer" : "decimal", written: String(value) };
  }
  if (isEntityIds(value)) return { type: "entities", written: value.join(" ") };
  return { type: "json", written: JSON.stringify(value) };
}

function isEntityIds(value: Json): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((id) => typeof id === "string" && entityId.test(id))
  );
}

/** The same content under another type, as far as it makes sense there. */
export function retyped(parameter: Parameter, type: ParameterType): Parameter {
  const reading = valueOf(parameter);
  if (type === "boolean") return { type, written: parameter.written === "true" ? "true" : "false" };
  if (type === "json" && "value" in reading) {
    return { type, written: JSON.stringify(reading.value) };
  }
  return { type, written: parameter.type === "json" ? "" : parameter.written };
}

/** An empty value of a type: what a template offers. */
export function emptyOf(type: ParameterType): Parameter {
  return { type, written: type === "boolean" ? "false" : type === "json" ? "null" : "" };
}
