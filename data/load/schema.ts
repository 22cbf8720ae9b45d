import type { z } from "zod";
import { graphName } from "#cypher/narrow.ts";
import { awaitIndexes } from "#cypher/schema/awaitIndexes.ts";
import { type SchemaCommand, schemaCommands } from "#cypher/schema/commands.ts";
import { showIndexes } from "#cypher/schema/showIndexes.ts";
import type { Ontology } from "#data/ontology/ontology.ts";
import type { Database } from "#server/database/database.ts";
import { SchemaError } from "./errors.ts";
import { grouped } from "./grouped.ts";
import { lookTime } from "./lookTime.ts";
import type { Progress } from "./progress.ts";

/** Seconds that indexes may take to fill. */
const patience = 900;

type Index = z.output<typeof showIndexes.row>;

/** What a load demands of the schema, and when. */
export type SchemaStage =
  /** Before anything else: that only one load can be on record as running. */
  | "place"
  /** Before writing: that ids are unique. */
  | "constraints"
  /** Before reading. */
  | "everything";

/**
 * Makes the constraints and indexes that are missing, and waits until all answer. A full-text index
 * of ours whose definition is out of date is made anew, as is any that could not be filled.
 * @param progress for a graph that is large: only indexes on the same label or type are then made at
 *   once, because all together do not fit into a small heap
 * @throws SchemaError if one of them cannot be had
 */
export async function ensureSchema(
  database: Database,
  ontology: Ontology,
  stage: SchemaStage = "everything",
  progress?: Progress,
): Promise<void> {
  const all = schemaCommands(ontology.relationKinds.map(({ id }) => graphName(id)));
  const commands = all.filter((command) => belongsTo(command, stage));
  const found = await database.run(showIndexes, {}, { timeout: lookTime });
  const failed = found.filter(
    (index) => hasFailed(index) && all.some((command) => serves(index, command)),
  );
  for (const index of failed) await remove(database, index);
  const present = found.filter((index) => !failed.includes(index));
  const missing = commands.filter((command) => !present.some((index) => serves(index, command)));

  let done = 0;
  for (const together of madeTogether(missing)) {
    for (const command of together) {
      const outdated = present.find(({ name }) => name === command.name);
      if (outdated !== undefined) await removeOutdated(database, outdated, command);
    }
    await database.schema(...together.map(({ text }) => text));
    if (progress === undefined) continue;
    await database.run(awaitIndexes, { seconds: patience }, { timeout: (patience + 10) * 1000 });
    done += together.length;
    progress("making indexes", done, missing.length);
  }
  if (missing.length === 0 && present.every(({ state }) => state === "ONLINE")) return;

  await database.run(awaitIndexes, { seconds: patience }, { timeout: (patience + 10) * 1000 });
  const after = await database.run(showIndexes, {}, { timeout: lookTime });
  for (const command of commands) {
    const index = after.find((each) => serves(each, command));
    if (index?.state === "ONLINE") continue;
    throw new SchemaError(
      `The database has no working index on ${command.labelOrType} (${command.properties.join(", ")})${index === undefined ? "" : `: its state is ${index.state}`}; drop what stands in its place and load again.`,
    );
  }
}

/** Plain indexes on one label or type are filled in one reading of it; the others go one by one. */
function madeTogether(commands: readonly SchemaCommand[]): Iterable<readonly SchemaCommand[]> {
  return grouped(commands, ({ labelOrType, isUnique, analyzer, text }) =>
    isUnique || analyzer !== undefined ? text : labelOrType,
  ).values();
}

function belongsTo({ isUnique, labelOrType }: SchemaCommand, stage: SchemaStage): boolean {
  if (stage === "everything") return true;
  return isUnique && (stage === "constraints" || labelOrType === "Load");
}

/** Neo4j leaves an index as it is that it could not fill, as when the disk was full, even once it could. */
function hasFailed({ state, isUnique }: Index): boolean {
  return state === "FAILED" && !isUnique;
}

async function removeOutdated(database: Database, index: Index, command: SchemaCommand) {
  // Only a full-text index can be outdated by an upgrade of ours; anything else is the operator's.
  if (command.analyzer === undefined || index.analyzer === null) {
    throw new SchemaError(
      `The database has an index "${index.name}" of another definition than this program's; drop it and load again.`,
    );
  }
  await remove(database, index);
}

async function remove(database: Database, { name }: Index): Promise<void> {
  await database.schema(`DROP INDEX ${name} IF EXISTS`);
}

function serves(index: Index, command: SchemaCommand): boolean {
  return (
    index.labelsOrTypes.length === 1 &&
    index.labelsOrTypes[0] === command.labelOrType &&
    index.properties.join() === command.properties.join() &&
    index.isUnique === command.isUnique &&
    (index.analyzer ?? undefined) === command.analyzer &&
    (command.analyzer === undefined || index.name === command.name)
  );
}
