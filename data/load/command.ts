import { describeProblem } from "#data/ontology/problem.ts";
import { ConfigError } from "#server/config.ts";
import { DatabaseUnavailableError, MemoryLimitError } from "#server/database/errors.ts";
import { ManagedNeo4jError } from "#server/database/managed/errors.ts";
import { NoNeo4jError, type OpenDatabase } from "#server/openDatabase.ts";
import { checkDataset } from "./check.ts";
import { MissingDatasetError } from "./dataset.ts";
import { describePlan } from "./describePlan.ts";
import {
  DatasetProblemsError,
  ForeignDataError,
  IncompleteLoadError,
  LargeRemovalError,
  SchemaError,
} from "./errors.ts";
import { demandClean, loadDataset } from "./load.ts";
import { planLoad } from "./plan.ts";
import { showProgress } from "./showProgress.ts";
import { toStoredGraph } from "./storedGraph.ts";

export const commandNames = ["check", "plan", "load"] as const;
export type CommandName = (typeof commandNames)[number];

/** What a command needs of the world. */
export interface Terminal {
  readonly force: boolean;
  print(text: string): void;
  complain(text: string): void;
  /** A person watches, so that a line may be written over. */
  readonly isWatched: boolean;
  writeProgress(text: string): void;
  open(): Promise<OpenDatabase>;
}

/** Errors whose message says all that there is to say. */
const known = [
  ConfigError,
  DatabaseUnavailableError,
  ForeignDataError,
  IncompleteLoadError,
  LargeRemovalError,
  ManagedNeo4jError,
  MemoryLimitError,
  MissingDatasetError,
  NoNeo4jError,
  SchemaError,
];

/** Runs a command to its end; gives the exit code, 0 or 1. */
export async function runCommand(
  name: CommandName,
  folder: string,
  terminal: Terminal,
): Promise<number> {
  try {
    await commands[name](folder, terminal);
    return 0;
  } catch (error) {
    if (error instanceof DatasetProblemsError) {
      const { problems } = error;
      for (const problem of problems) terminal.complain(describeProblem(problem));
      const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
      terminal.complain(`${count}; nothing was changed.`);
      return 1;
    }
    const isKnown = error instanceof Error && known.some((kind) => error instanceof kind);
    terminal.complain(isKnown ? error.message : explain(error));
    return 1;
  }
}

const commands: Record<CommandName, (folder: string, terminal: Terminal) => Promise<void>> = {
  async check(folder, terminal) {
    const { dataset, problems } = checkDataset(folder);
    if (problems.length > 0) throw new DatasetProblemsError(problems);
    const { entities, relations, passages } = dataset;
    terminal.print(
      `No problems: ${entities.length} entities, ${relations.length} relations, ${passages.length} passages.`,
    );
  },

  async plan(folder, terminal) {
    const graph = toStoredGraph(demandClean(folder));
    const opened = await terminal.open();
    try {
      terminal.print(describePlan(await planLoad(opened.database, graph)));
    } finally {
      await opened.close();
    }
  },

  async load(folder, terminal) {
    // Before a Neo4j is started for nothing.
    demandClean(folder);
    const opened = await terminal.open();
    const progress = showProgress(terminal);
    const startedAt = performance.now();
    try {
      const { force } = terminal;
      const plan = await loadDataset(opened.database, folder, { force, progress: progress.report });
      progress.end();
      terminal.print(describeLoad(plan, performance.now() - startedAt));
    } finally {
      progress.end();
      await opened.close();
    }
  },
};

function describeLoad(plan: Awaited<ReturnType<typeof loadDataset>>, milliseconds: number): string {
  if (plan.isEmpty) return describePlan(plan);
  const { dataset, nodes, relations } = plan.graph;
  return `Loaded ${dataset.id}, version ${dataset.version}: ${nodes.length} nodes and ${relations.length} relations, in ${(milliseconds / 1000).toFixed(1)} s.`;
}

function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
