import { readFileSync } from "node:fs";
import {
  buildASTSchema,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type InputValueDefinitionNode,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
} from "graphql";
import { describe, expect, test } from "vitest";
import { resolvers } from "../../server/graphql/resolvers.ts";
import { readSchema } from "../../server/graphql/schema.ts";

const promised = parse(readFileSync(new URL("publicApi.graphql", import.meta.url), "utf8"));
const sdl = readSchema();
const schema = buildASTSchema(sdl);
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

/** A line for everything that a caller can rely on: `Query.search(first: Int = 20)`, `Passage.line: Int!`. */
function promises(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const type = definition.name.value;
        return [
          ...(definition.interfaces ?? []).map(({ name }) => `${type} implements ${name.value}`),
          ...(definition.fields ?? []).flatMap((field) => fieldPromises(type, field)),
        ];
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return (definition.fields ?? []).map(
          (field) => `${definition.name.value}.${inputPromise(field)}`,
        );
      case Kind.ENUM_TYPE_DEFINITION:
        return (definition.values ?? []).map(
          ({ name }) => `${definition.name.value}.${name.value}`,
        );
      case Kind.SCALAR_TYPE_DEFINITION:
        return [`scalar ${definition.name.value}`];
      default:
        throw new Error(`The public API has no place for ${definition.kind}.`);
    }
  });
}

function fieldPromises(type: string, field: FieldDefinitionNode): string[] {
  const name = `${type}.${field.name.value}`;
  return [
    `${name}: ${print(field.type)}`,
    ...(field.arguments ?? []).map((argument) => `${name}(${inputPromise(argument)})`),
  ];
}

function inputPromise({ name, type, defaultValue }: InputValueDefinitionNode): string {
  const preset = defaultValue ? ` = ${print(defaultValue)}` : "";
  return `${name.value}: ${print(type)}${preset}`;
}

test("everything that clients are written against is there, as it was", () => {
  const kept = new Set(promises(sdl));
  expect(promises(promised).filter((promise) => !kept.has(promise))).toEqual([]);
});

test("no field was given an argument that its callers would have to add", () => {
  const known = new Set(promises(promised));
  const fields = new Set([...known].map((line) => line.replace(/[(:].*$/, "")));
  const demanded = promises(sdl).filter(
    (line) => /\(.*!\)$/.test(line) && fields.has(line.replace(/\(.*$/, "")) && !known.has(line),
  );
  expect(demanded).toEqual([]);
});

describe.each(ownTypes.map((type) => [type.name, type] as const))("%s", (_name, type) => {
  test("is described, with all that it has", () => {
    expect(undescribed(type)).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  const parts = type.astNode && "fields" in type.astNode ? (type.astNode.fields ?? []) : [];
  const values = type.astNode && "values" in type.astNode ? (type.astNode.values ?? []) : [];
  const lacking = [...parts, ...values].flatMap((part) => [
    ...(part.description ? [] : [part.name.value]),
    ...("arguments" in part ? (part.arguments ?? []) : [])
      .filter(({ description }) => !description)
      .map((argument) => `${part.name.value}(${argument.name.value})`),
  ]);
  return type.description ? lacking : [type.name, ...lacking];
}

test("every resolver stands for a type and a field of the schema", () => {
  const unknown = Object.entries(resolvers).flatMap(([typeName, fields]) => {
    const type = schema.getType(typeName);
    if (!type) return [typeName];
    if (!type.astNode || !("fields" in type.astNode)) return [];
    const known = promises(sdl);
    return Object.keys(fields)
      .filter((field) => !field.startsWith("__"))
      .filter((field) => !known.some((line) => line.startsWith(`${typeName}.${field}:`)))
      .map((field) => `${typeName}.${field}`);
  });
  expect(unknown).toEqual([]);
});
