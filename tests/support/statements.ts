import { readdirSync } from "node:fs";
import { z } from "zod";
import { eachOf } from "../../cypher/eachOf.ts";
import { graphName, narrowText } from "../../cypher/narrow.ts";
import type { Statement } from "../../cypher/statement.ts";
import type { Ontology } from "../../data/ontology/ontology.ts";

/** A `.cypher` file by its path under `cypher/`, without the ending. */
export interface StatementFile {
  readonly path: string;
  /** What its module exports under the file's name; undefined if it has no module. */
  readonly statement: Statement<z.ZodObject, z.ZodObject> | undefined;
}

const root = new URL("../../cypher/", import.meta.url);

/** Every `.cypher` file but the schema's commands, which have no contract. */
export async function statementFiles(): Promise<StatementFile[]> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.replace(/\.cypher$/, "").replaceAll("\\", "/"))
    .toSorted();
  return Promise.all(
    files
      .filter((path) => !schemaCommands.includes(path))
      .map(async (path) => ({ path, statement: await statementIn(path) })),
  );
}

const schemaCommands = [
  "schema/constraints",
  "schema/fullText",
  "schema/indexes",
  "schema/relationKind",
];

async function statementIn(path: string): Promise<StatementFile["statement"]> {
  const module = (await import(new URL(`${path}.ts`, root).href).catch(() => ({}))) as Record<
    string,
    Statement<z.ZodObject, z.ZodObject>
  >;
  return module[path.replace(/^.*\//, "")];
}

/** The text of a statement as it runs: every marked place filled with all kinds of an ontology. */
export function filledText(
  statement: Statement<z.ZodObject, z.ZodObject>,
  ontology: Ontology,
): string {
  const entityKinds = ontology.entityKinds.map(({ id }) => graphName(id));
  const relationKinds = ontology.relationKinds.map(({ id }) => graphName(id));
  const slots = new Set(
    [...statement.text.matchAll(/\/\*[:=](\w+)\*\//g)].map(([, slot = ""]) => slot),
  );
  return [...slots].reduce((text, slot) => {
    const kinds = slot.startsWith("entity") ? entityKinds : relationKinds;
    const repeated = /\/\*each[ A-Z]*\*\/([\s\S]*?)\/\*end\*\//.exec(text)?.[1];
    if (repeated?.includes(`/*:${slot}*/`)) return eachOf({ ...statement, text }, slot, kinds).text;
    // In CREATE one name must stand; in MATCH all may.
    const names = text.includes(`/*=${slot}*/`) ? kinds.slice(0, 1) : kinds;
    return narrowText(text, { [slot]: names }, statement.name);
  }, statement.text);
}

/** Values that the contract allows, one for each parameter. */
export function sampleParams(params: z.ZodObject): Record<string, unknown> {
  const candidates: unknown[] = [null, 10, "id", "BOTH", "done", true, [], ["id"], [1], {}, [{}]];
  return Object.fromEntries(
    Object.entries(params.shape).map(([name, schema]) => [
      name,
      candidates.find((candidate) => z.safeParse(schema, candidate).success) ?? null,
    ]),
  );
}
