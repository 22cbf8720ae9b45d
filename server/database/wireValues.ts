import { inspect } from "node:util";
import neo4j, { type Node, type Relationship } from "neo4j-driver";
import { isoText } from "./values.ts";

/** A value as JSON can carry it. */
export type WireValue =
  | null
  | boolean
  | number
  | string
  | readonly WireValue[]
  | { readonly [key: string]: WireValue };

/**
 * A value of Neo4j's for those who read rows of unknown shape. What JSON has is as it is; dates,
 * times and integers beyond 2^53 are text; what has a shape of its own is an object with one key
 * that begins with `$`: `$node`, `$relationship`, `$path`, `$point`, `$float`, `$bytes`, `$other`,
 * and `$map` around a map that would otherwise look like one of these.
 */
export function toWire(value: unknown): WireValue {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") {
    return Number.isFinite(value) ? value : { $float: String(value) };
  }
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(toWire);
  if (value instanceof Uint8Array || value instanceof Int8Array) {
    const { buffer, byteOffset, byteLength } = value;
    return { $bytes: Buffer.from(buffer, byteOffset, byteLength).toString("base64") };
  }
  if (typeof value !== "object") return { $other: inspect(value) };
  if (neo4j.isNode(value)) return { $node: nodeOf(value) };
  if (neo4j.isRelationship(value)) return { $relationship: relationshipOf(value) };
  if (neo4j.isPath(value)) {
    const { start, segments } = value;
    return {
      $path: {
        nodes: [start, ...segments.map(({ end }) => end)].map(nodeOf),
        relationships: segments.map(({ relationship }) => relationshipOf(relationship)),
      },
    };
  }
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return { $point: { srid: Number(srid), x, y, ...(z !== undefined && { z }) } };
  }
  if (Object.getPrototypeOf(value) === Object.prototype) return mapOf(value);
  return isoText(value) ?? { $other: inspect(value) };
}

function nodeOf({ elementId, labels, properties }: Node) {
  return { id: elementId, labels, properties: plainMap(properties) };
}

function relationshipOf(relationship: Relationship) {
  const { elementId, type, startNodeElementId, endNodeElementId, properties } = relationship;
  return {
    id: elementId,
    type,
    start: startNodeElementId,
    end: endNodeElementId,
    properties: plainMap(properties),
  };
}

function mapOf(map: object): WireValue {
  const plain = plainMap(map);
  return Object.keys(plain).some((key) => key.startsWith("$")) ? { $map: plain } : plain;
}

function plainMap(map: object): Record<string, WireValue> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toWire(value)]));
}
