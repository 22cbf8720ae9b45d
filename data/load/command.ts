import { describeProblem } from "#data/ontology/problem.ts";
import { ConfigError } from "#server/config.ts";
import { DatabaseUnavailableError, MemoryLimitError } from "#server/database/errors.ts";
import { ManagedNeo4jError } from "#server/database/managed/errors.ts";
import { NoNeo4jError, type OpenDatabase } from "#server/openDatabase.ts";
import { checkDataset, demandClean } from "./check.ts";
import { MissingDatasetError } from "./dataset.ts";
import { describePlan } from "./describePlan.ts";
import {
  ChangedFileError,
  DatasetProblemsError,
  ForeignDataError,
  IncompleteLoadError,
  InterruptedLoadError,
  LargeRemovalError,
  LoadRunningError,
  SchemaError,
} from "./errors.ts";
import { loadChecked } from "./load.ts";
import { FolderTakenError, makeDataset } from "./newDataset.ts";
import { type Plan, planLoad } from "./plan.ts";
import { showProgress, type ShownProgress } from "./showProgress.ts";
import { toStoredGraph } from "./storedGraph.ts";

export const commandNames = ["new", "check", "plan", "load"] as const;
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
  ChangedFileError,
  ConfigError,
  DatabaseUnavailableError,
  FolderTakenError,
  ForeignDataError,
  IncompleteLoadError,
  InterruptedLoadError,
  LargeRemovalError,
  LoadRunningError,
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
  const progress = showProgress(terminal);
  try {
    terminal.print(await commands[name](folder, terminal, progress));
    return 0;
  } catch (error) {
    progress.end();
    if (error instanceof DatasetProblemsError) {
      for (const problem of error.problems) terminal.complain(describeProblem(problem));
      terminal.complain(`${counted(error)}; nothing was changed.`);
      return 1;
    }
    const isKnown = error instanceof Error && known.some((kind) => error instanceof kind);
    terminal.complain(isKnown ? error.message : explain(error));
    return 1;
  } finally {
    progress.end();
  }
}

/** Each gives what there is to print at the end. */
type Command = (folder: string, terminal: Terminal, progress: ShownProgress) => Promise<string>;

const commands: Record<CommandName, Command> = {
  async new(folder) {
    makeDataset(folder);
    return `An empty dataset is in ${folder}: fill in its files, each says at its head what it holds. npm run data:check -- ${folder} says what is still amiss.`;
  },

  async check(folder, _terminal, progress) {
    const { dataset, problems } = await checkDataset(folder, progress.report);
    if (problems.total > 0) throw new DatasetProblemsError(problems.first(), problems.total);
    progress.end();
    const { entities, relations, passages } = dataset;
    return `No problems: ${entities.size} entities, ${relations.size} relations, ${passages.size} passages.`;
  },

  async plan(folder, terminal, progress) {
    const graph = await toStoredGraph(await demandClean(folder, progress.report), progress.report);
    const opened = await terminal.open();
    try {
      const plan = await planLoad(opened.database, graph, progress.report);
      progress.end();
      return describePlan(plan);
    } finally {
      await opened.close();
    }
  },

  async load(folder, terminal, progress) {
    // Before a Neo4j is started for nothing.
    const dataset = await demandClean(folder, progress.report);
    const opened = await terminal.open();
    const startedAt = performance.now();
    try {
      const { force } = terminal;
      const { report } = progress;
      const plan = await loadChecked(opened.database, dataset, { force, progress: report });
      progress.end();
      return describeLoad(plan, performance.now() - startedAt);
    } finally {
      await opened.close();
    }
  },
};

function describeLoad(plan: Plan, milliseconds: number): string {
  if (plan.isEmpty) return describePlan(plan);
  const { dataset, nodes, relations } = plan.graph;
  const all = Object.values(nodes).reduce((sum, part) => sum + part.size, 0);
  const seconds = (milliseconds / 1000).toFixed(1);
  const { added, changed, removed } = plan;
  return `Loaded ${dataset.id}, version ${dataset.version}: ${all} nodes and ${relations.size} relations, in ${seconds} s (${added} added, ${changed} changed, ${removed} removed).`;
}

function counted({ problems, total }: DatasetProblemsError): string {
  if (total === 1) return "1 problem";
  return total === problems.length
    ? `${total} problems`
    : `The first ${problems.length} of ${total} problems`;
}

function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
