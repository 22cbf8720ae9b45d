import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Json, Query } from "../../../workbench/query.ts";
import type { RanStatement } from "../../../workbench/statements.ts";
import { askCypher, type Summary } from "./askCypher.ts";
import { askGraphql } from "./askGraphql.ts";
import { type Failure, failureOf } from "./failure.ts";

/** What a query gave: rows of columns from Cypher, or GraphQL's data. */
export type Answer =
  | {
      readonly language: "cypher";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Json[])[];
    }
  | {
      readonly language: "graphql";
      readonly data: Json | null;
      /** The Cypher that the API ran for it. */
      readonly statements: readonly RanStatement[];
    };

/** A query and what it has given so far. */
interface Asked {
  readonly query: Query;
  readonly answer: Answer;
}

/** A run that has ended; `ms` is the milliseconds until it was stopped. */
export type Ended =
  | (Asked & { readonly state: "done"; readonly summary: Summary })
  | (Asked & { readonly state: "stopped"; readonly ms: number })
  | (Asked & { readonly state: "failed"; readonly failure: Failure });

/** The pictures of one answer. */
export type AnswerView = "table" | "graph" | "json" | "plan" | "statements";

/** How a run stands; `since` is when it began, in milliseconds of the epoch. */
export type Run =
  | { readonly state: "never" }
  | (Asked & { readonly state: "running"; readonly since: number })
  | Ended;

interface Runs {
  /** The last query that was run. */
  readonly run: Run;
  /** The last query that was explained. */
  readonly explained: Run;
  /** How the answer is looked at. */
  readonly view: AnswerView;
  /** The text that was to be run and lacked parameters; null where none did. */
  readonly lacked: string | null;
}

type Slot = "run" | "explained";

export const runStore = createStore<Runs>(() => ({
  run: { state: "never" },
  explained: { state: "never" },
  view: "table",
  lacked: null,
}));

/** Follows a part of what was run. */
export function useRuns<Part>(part: (runs: Runs) => Part): Part {
  return useStore(runStore, part);
}

const controllers: Record<Slot, AbortController | null> = { run: null, explained: null };

/** Rows are shown in batches, this many milliseconds apart: each alone would draw the table anew. */
const batchTime = 60;

/** Runs a query in place of the one before, which is stopped. Resolves when it has ended. */
export function runQuery(query: Query): Promise<Ended> {
  const { view } = runStore.getState();
  // What is looked at is not the answer: turn to it.
  if (view === "plan" || view === "statements") runStore.setState({ view: "table" });
  return take("run", query, query.language === "cypher" ? askedInCypher : askedInGraphql);
}

/** Plans a Cypher query without running it. */
export function explainQuery(query: Query): Promise<Ended> {
  runStore.setState({ view: "plan" });
  return take("explained", query, askedInCypher);
}

/** Ends whatever runs, on the server too. */
export function stop(): void {
  controllers.run?.abort();
  controllers.explained?.abort();
}

/** Gives the answer as far as it has come, and at last how it ended. */
type Work = (
  query: Query,
  explain: boolean,
  signal: AbortSignal,
) => AsyncGenerator<Answer, Summary | Failure>;

async function take(slot: Slot, query: Query, work: Work): Promise<Ended> {
  controllers[slot]?.abort();
  const controller = new AbortController();
  controllers[slot] = controller;
  const since = Date.now();
  let answer: Answer =
    query.language === "cypher"
      ? { language: "cypher", columns: [], rows: [] }
      : { language: "graphql", data: null, statements: [] };
  const isCurrent = (): boolean => controllers[slot] === controller;
  const show = (): void => {
    if (isCurrent()) runStore.setState({ [slot]: { state: "running", query, answer, since } });
  };

  const ended = async (): Promise<Ended> => {
    try {
      const pieces = work(query, slot === "explained", controller.signal);
      let shownAt = performance.now();
      for (;;) {
        // Each piece can only be read after the one before it.
        // oxlint-disable-next-line no-await-in-loop
        const { done, value } = await pieces.next();
        if (done) {
          return "code" in value
            ? { state: "failed", query, answer, failure: value }
            : { state: "done", query, answer, summary: value };
        }
        answer = value;
        if (performance.now() - shownAt < batchTime) continue;
        shownAt = performance.now();
        show();
      }
    } catch (error) {
      if (controller.signal.aborted) {
        return { state: "stopped", query, answer, ms: Date.now() - since };
      }
      return { state: "failed", query, answer, failure: failureOf("UNEXPECTED", String(error)) };
    }
  };

  show();
  const end = await ended();
  // Another query may have taken its place in the meantime.
  if (isCurrent()) {
    controllers[slot] = null;
    runStore.setState({ [slot]: end });
  }
  return end;
}

async function* askedInCypher(
  ...asked: Parameters<Work>
): AsyncGenerator<Answer, Summary | Failure> {
  let columns: readonly string[] = [];
  const rows: (readonly Json[])[] = [];
  for await (const piece of askCypher(...asked)) {
    if ("failure" in piece) return piece.failure;
    if ("summary" in piece) return piece.summary;
    if ("columns" in piece) columns = piece.columns;
    else rows.push(piece.row);
    yield { language: "cypher", columns, rows: [...rows] };
  }
  return failureOf("UNEXPECTED");
}

async function* askedInGraphql(
  query: Query,
  _explain: boolean,
  signal: AbortSignal,
): AsyncGenerator<Answer, Summary | Failure> {
  const { data, statements, failure, ms } = await askGraphql(query, signal);
  yield { language: "graphql", data, statements };
  return failure ?? { rows: 0, ms, cut: null, plan: null, notifications: [] };
}
