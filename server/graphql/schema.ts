import { readdirSync, readFileSync } from "node:fs";
import {
  concatAST,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  Source,
  visit,
} from "graphql";

/** The SDL of every module as one document, modules in the order of their names. */
export function readSchema(): DocumentNode {
  const modules = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${entry.name}/schema.graphql`)
    .toSorted();
  return withInheritedDescriptions(concatAST(modules.map((file) => readModule(file))));
}

function readModule(file: string): DocumentNode {
  const body = readFileSync(new URL(file, import.meta.url), "utf8");
  return parse(new Source(body, `server/graphql/${file}`), { noLocation: true });
}

/**
 * GraphQL makes a type repeat its interface's fields but not their descriptions. Written once, at
 * the interface, they are copied to every type that has none of its own.
 */
function withInheritedDescriptions(document: DocumentNode): DocumentNode {
  const inherited = new Map<string, FieldDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      inherited.set(`${definition.name.value}.${field.name.value}`, field);
    }
  }
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => {
        const described = type.interfaces
          ?.map((name) => inherited.get(`${name.name.value}.${field.name.value}`))
          .find((candidate) => candidate?.description);
        return described && !field.description ? describedLike(field, described) : field;
      }),
    }),
  });
}

function describedLike(
  field: FieldDefinitionNode,
  model: FieldDefinitionNode,
): FieldDefinitionNode {
  const { description } = model;
  return {
    ...field,
    ...(description && { description }),
    ...(field.arguments && {
      arguments: field.arguments.map((argument) => {
        const twin = model.arguments?.find(({ name }) => name.value === argument.name.value);
        return twin?.description ? { ...argument, description: twin.description } : argument;
      }),
    }),
  };
}
