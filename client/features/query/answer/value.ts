import { isJsonMap, type Json } from "../../../workbench/query.ts";

export type Properties = Readonly<Record<string, Json>>;

/** Tells what an id names by its form alone; only the server knows whether there is such a thing. */
export interface Ids {
  readonly isEntity: (id: string) => boolean;
  readonly isRelation: (id: string) => boolean;
}

const idForm = /^([a-z]+(?:-[a-z]+)*)\/[^\s/]+$/;

/** Ids begin with their kind: `region/jinshan`, `party-to/…`. */
export function idsOf(kinds: Iterable<string>, relationKinds: Iterable<string>): Ids {
  const entities = new Set([...kinds].map(kebab));
  const relations = new Set([...relationKinds].map(kebab));
  return {
    isEntity: (id) => entities.has(kindOf(id)),
    isRelation: (id) => relations.has(kindOf(id)),
  };
}

function kindOf(id: string): string {
  return idForm.exec(id)?.[1] ?? "";
}

function kebab(kind: string): string {
  return kind
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

/** A value of an answer, told apart by what it is to a reader. */
export type Value =
  | { readonly is: "nothing" }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "number"; readonly text: string }
  | { readonly is: "truth"; readonly value: boolean }
  | { readonly is: "list"; readonly items: readonly Json[] }
  | { readonly is: "map"; readonly entries: Properties }
  /** An entity, or what names one by its id; `kind` as far as the answer says. */
  | {
      readonly is: "entity";
      readonly id: string;
      readonly kind: string | null;
      readonly properties: Properties;
    }
  | {
      readonly is: "relation";
      readonly id: string;
      readonly kind: string | null;
      readonly from: string | null;
      readonly to: string | null;
      readonly properties: Properties;
    }
  /** Something else that the database holds: a passage, a source. */
  | { readonly is: "other"; readonly label: string; readonly properties: Properties }
  | { readonly is: "path"; readonly steps: readonly Json[] };

/** Reads a value as the console's wire or GraphQL has it. */
export function readValue(json: Json, ids: Ids): Value {
  if (json === null) return { is: "nothing" };
  if (typeof json === "string") return { is: "text", text: json };
  if (typeof json === "number") return { is: "number", text: String(json) };
  if (typeof json === "boolean") return { is: "truth", value: json };
  if (!isJsonMap(json)) return { is: "list", items: json };
  const keys = Object.keys(json);
  const marked = keys.length === 1 ? keys[0] : undefined;
  if (marked?.startsWith("$")) return readMarked(marked, json[marked] ?? null);
  const { id, kind } = json;
  const known = typeof kind === "string" ? kind : null;
  if (typeof id === "string" && ids.isEntity(id)) {
    return { is: "entity", id, kind: known, properties: json };
  }
  if (typeof id === "string" && ids.isRelation(id)) {
    const { from, to } = json;
    return { is: "relation", id, kind: known, from: idOf(from), to: idOf(to), properties: json };
  }
  return { is: "map", entries: json };
}

function readMarked(mark: string, content: Json): Value {
  if (!isJsonMap(content)) {
    return mark === "$float"
      ? { is: "number", text: textOf(content) }
      : { is: "text", text: textOf(content) };
  }
  switch (mark) {
    case "$node":
      return readNode(content);
    case "$relationship":
      return readRelationship(content);
    case "$path": {
      const { nodes, relationships } = content;
      return { is: "path", steps: interleaved(listOf(nodes), listOf(relationships)) };
    }
    default:
      return { is: "map", entries: content };
  }
}

function readNode({ labels, properties }: Properties): Value {
  const names = listOf(labels).map(textOf);
  const own = isJsonMap(properties) ? properties : {};
  const label = names.find((name) => name !== "Entity") ?? names[0] ?? "";
  const id = textOf(own["id"] ?? "");
  return names.includes("Entity")
    ? { is: "entity", id, kind: label, properties: own }
    : { is: "other", label, properties: own };
}

function readRelationship({ type, properties }: Properties): Value {
  const own = isJsonMap(properties) ? properties : {};
  const { id, from, to } = own;
  const kind = textOf(type ?? "");
  // Relations that carry no claim, such as CITED_IN, have no id and no ends of their own.
  if (typeof id !== "string") return { is: "other", label: kind, properties: own };
  return { is: "relation", id, kind, from: idOf(from), to: idOf(to), properties: own };
}

/** An end of a relation, which is an id, or in GraphQL the entity itself. */
function idOf(end: Json | undefined): string | null {
  const id = end !== undefined && isJsonMap(end) ? end["id"] : end;
  return typeof id === "string" ? id : null;
}

/** The nodes of a path with the relationship between each two. */
function interleaved(nodes: readonly Json[], relationships: readonly Json[]): readonly Json[] {
  return nodes.flatMap((node, index) => {
    const next = relationships[index];
    return next === undefined ? [{ $node: node }] : [{ $node: node }, { $relationship: next }];
  });
}

function listOf(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : [];
}

function textOf(json: Json): string {
  return typeof json === "string" ? json : JSON.stringify(json);
}
