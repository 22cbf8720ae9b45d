import { setMaxListeners } from "node:events";
import type { z } from "zod";
import type { Statement } from "#cypher/statement.ts";
import type { Question } from "#data/questions/question.ts";
import type { Database } from "../database/database.ts";
import { PlanOnce } from "./planOnce.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { SourceFiles } from "./passage/sourceFiles.ts";
import { type Remembered, remembered } from "./remembered.ts";
import type { RanStatement } from "./ranStatements.ts";
import { vocabularyReader } from "./vocabulary/readVocabulary.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** Reads the graph for one request; its end ends the reading. */
export type Read = <Params extends z.ZodObject, Row extends z.ZodObject>(
  statement: Statement<Params, Row>,
  params: z.input<Params>,
) => Promise<z.output<Row>[]>;

/** What resolvers have besides their parent and arguments. */
export interface RequestContext {
  readonly requestId: string;
  /** The statements that the request has begun so far. */
  readonly ran: readonly RanStatement[];
  readonly read: Read;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly loaders: Loaders;
  /** Shared by all requests. */
  readonly remembered: Remembered;
  /** An entity with more relations is a hub. */
  readonly few: number;
  readonly sourceFiles: SourceFiles;
  readonly questions: readonly Question[];
}

/**
 * Makes the context of each request; `signal` ends its work in the database.
 * @param timeout milliseconds for each statement
 * @param few relations that are read whole; an entity with more is a hub
 */
export function contextFactory(
  database: Database,
  sourceFiles: SourceFiles,
  questions: readonly Question[],
  timeout: number,
  few: number,
): (requestId: string, signal: AbortSignal) => RequestContext {
  const vocabulary = vocabularyReader(database);
  const memory = remembered();
  const plans = new PlanOnce();
  return (requestId, signal) => {
    // Every statement listens to it while it runs, and Node warns of more than ten at a time.
    setMaxListeners(0, signal);
    const ran: RanStatement[] = [];
    const read: Read = (statement, params) => {
      ran.push({ name: statement.name, text: statement.text, parameters: params });
      return plans.run(statement.text, () => database.run(statement, params, { signal, timeout }));
    };
    return {
      requestId,
      ran,
      read,
      vocabulary,
      loaders: createLoaders(read, vocabulary),
      remembered: memory,
      few,
      sourceFiles,
      questions,
    };
  };
}
