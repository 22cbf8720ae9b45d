import { readFileSync } from "node:fs";
import { type GraphName, narrowText } from "../narrow.ts";

/** A constraint or index that the program relies on, and the command that makes it. */
export interface SchemaCommand {
  readonly text: string;
  /** Only where the text gives one; Neo4j chooses the others. */
  readonly name: string | undefined;
  readonly labelOrType: string;
  readonly properties: readonly string[];
  readonly isUnique: boolean;
  /** Of a full-text index; nothing for the others. */
  readonly analyzer: string | undefined;
}

/** All constraints and indexes of a graph with these relation kinds, in the order to make them. */
export function schemaCommands(relationKinds: readonly GraphName[]): SchemaCommand[] {
  const ofKind = read("relationKind.cypher");
  return [
    ...commands(read("constraints.cypher")),
    ...commands(read("indexes.cypher")),
    ...relationKinds.flatMap((kind) =>
      commands(narrowText(ofKind, { relationKind: [kind] }, "relationKind.cypher")),
    ),
    ...commands(read("fullText.cypher")),
  ];
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}

function commands(text: string): SchemaCommand[] {
  return text
    .replaceAll(/^\/\/.*$/gm, "")
    .split(";")
    .map((command) => command.trim())
    .filter((command) => command !== "")
    .map(describe);
}

/** The texts are ours and plainly written, so that reading them back is a matter of four patterns. */
function describe(text: string): SchemaCommand {
  return {
    text,
    name: /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1],
    labelOrType: /[([]\w+:(\w+)[)\]]/.exec(text)?.[1] ?? "",
    properties: [
      ...text.matchAll(/\b(?:entity|passage|source|shorthand|dataset|load|relation)\.(\w+)/g),
    ].map(([, property = ""]) => property),
    isUnique: text.endsWith("IS UNIQUE"),
    analyzer: /`fulltext\.analyzer`: '([\w-]+)'/.exec(text)?.[1],
  };
}
