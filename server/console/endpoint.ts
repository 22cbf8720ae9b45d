import { randomUUID } from "node:crypto";
import { json, type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Connection } from "#server/database/connect.ts";
import type { Database } from "#server/database/database.ts";
import { problem } from "#server/http/problem.ts";
import { admitText, type QueryRequest, queryRequest } from "./admission.ts";
import { type AnswerLine, lineOf } from "./answer.ts";
import { audit } from "./audit.ts";
import { type Failure, type FailureCode, QueryFailure } from "./failure.ts";
import { allowedFunctions, allowedProcedures } from "./guard/allowed.ts";
import { consoleLimits } from "./limits.ts";
import { readParameters } from "./parameters.ts";
import { Places } from "./places.ts";
import { endOf, finish } from "./response.ts";
import type { Outcome, Question } from "./runner/messages.ts";
import { Runners } from "./runner/runners.ts";
import { untilEnded } from "./untilEnded.ts";
import { warmUp } from "./warmUp.ts";
import { inWords, languages } from "./words/inWords.ts";

/** The analyst's Cypher: what it may take, and the route that runs it. */
export interface ConsoleEndpoint {
  /** Answers GET with the limits, and POST with the rows of a query, a JSON object a line. */
  readonly handler: RequestHandler;
  /** Prepares the database for the first queries. */
  warmUp(): Promise<void>;
  /** Ends the queries that run, each with a line that says so. */
  stop(): Promise<void>;
}

/** Bytes of a request: the text and the parameters, however their characters are escaped. */
const bodyLimit = 512 * 1024;

/** @throws RunnerError if no process can be started that runs queries */
export async function createConsoleEndpoint(options: {
  readonly connection: Connection;
  /** Knows whether a query has ended. */
  readonly database: Pick<Database, "one">;
  readonly log: Pick<Logger, "info" | "error">;
  /** Ends the database and starts it again; left out where that is not ours to do. */
  readonly restart?: (() => void) | undefined;
}): Promise<ConsoleEndpoint> {
  const { connection, database, log, restart } = options;
  const runners = new Runners(connection);
  await runners.start();
  const places = new Places();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  async function run(
    question: Question,
    onLines: (lines: string) => void,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const runner = await runners.take();
    try {
      return await runner.run(question, onLines, signal);
    } finally {
      runners.give(runner);
    }
  }

  async function answer(asked: QueryRequest, request: Request, response: Response): Promise<void> {
    const started = performance.now();
    const { query: text, explain } = asked;
    const requestId = idOf(request);
    const id = randomUUID();
    const client = request.ip ?? "";
    const preferred = request.acceptsLanguages(...languages);
    const language = languages.find((each) => each === preferred) ?? languages[0];
    response.set("Content-Language", language);
    let free: (() => void) | undefined;
    let rows = 0;
    let failure: Failure | undefined;
    let last: AnswerLine;
    try {
      admitText(text);
      const parameters = readParameters(asked.parameters);
      free = places.take(client);
      const outcome = await run(
        { text, parameters, explain, requestId, id },
        (lines) => response.write(lines),
        endOf(response, stopping.signal),
      );
      rows = outcome.rows;
      last = { summary: { ...outcome, ms: elapsed(started) } };
    } catch (error) {
      if (!(error instanceof QueryFailure)) {
        log.error({ err: error, requestId }, "A query failed unexpectedly.");
      }
      failure = error instanceof QueryFailure ? error.failure : unexpected(requestId);
      last = { error: inWords(failure, language) };
    }
    audit(log, {
      requestId,
      client,
      text,
      explain,
      rows,
      ms: elapsed(started),
      ...(failure && { failure }),
    });
    await finish(response, lineOf(last));
    if (free === undefined) return;
    if (mayGoOn(last)) void freeOnceEnded(free, id, requestId);
    else free();
  }

  /** A place is free when the database is, or those whose queries cannot be ended would take all of it. */
  async function freeOnceEnded(free: () => void, id: string, requestId: string): Promise<void> {
    const onStuck = (): void => {
      log.error({ requestId }, `${cannotEnd} ${restart === undefined ? byHand : byItself}`);
      restart?.();
    };
    await untilEnded(id, database, onStuck, stopping.signal);
    free();
  }

  const handler = Router();
  handler.get("/api/cypher", (_request, response) => {
    const procedures = [...allowedProcedures];
    response.json({ limits: consoleLimits, procedures, functions: [...allowedFunctions] });
  });
  handler.post("/api/cypher", json({ limit: bodyLimit }), (request, response) => {
    const asked = queryRequest.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json(problem("BAD_REQUEST", malformed));
      return;
    }
    response.set({
      "Content-Type": "application/x-ndjson; charset=utf-8",
      // Compressed, rows would wait for one another.
      "Cache-Control": "no-store, no-transform",
    });
    const answering = answer(asked.data, request, response);
    running.add(answering);
    void answering.finally(() => running.delete(answering));
  });

  return {
    handler,
    warmUp: () => {
      const id = randomUUID();
      const explain = (text: string): Promise<Outcome> => {
        const question = { text, parameters: {}, explain: true, requestId: id, id };
        return run(question, () => {}, stopping.signal);
      };
      return warmUp(explain, stopping.signal);
    },
    stop: async () => {
      stopping.abort(new QueryFailure({ code: "UNAVAILABLE", reason: { is: "programEnds" } }));
      await Promise.allSettled(running);
      runners.stop();
    },
  };
}

const malformed =
  "Send a JSON object as application/json: {query, parameters?, explain?}, a text, an object and true or false.";

/** Whether the database may still be at a query: what ended it did not come from there, or not for sure. */
function mayGoOn(last: AnswerLine): boolean {
  if ("summary" in last) return last.summary.truncated !== null;
  return "error" in last && !endedByItself.has(last.error.code);
}

const endedByItself: ReadonlySet<FailureCode> = new Set([
  "REFUSED",
  "SYNTAX",
  "PARAMETERS",
  "BUSY",
  "DATABASE",
]);

const cannotEnd =
  "Neo4j goes on with a query of the console that was to end, because it looks only between rows whether it is to stop.";
const byItself = "It is started again.";
const byHand = "The query keeps its place, and Neo4j a thread and a core, until it is restarted.";

function unexpected(requestId: string): Failure {
  return { code: "UNAVAILABLE", reason: { is: "unexpected", requestId } };
}

function idOf({ id }: Request & { readonly id?: unknown }): string {
  return typeof id === "string" ? id : randomUUID();
}

function elapsed(started: number): number {
  return Math.round(performance.now() - started);
}
