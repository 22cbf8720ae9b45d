import { randomUUID } from "node:crypto";
import { json, type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Connection } from "#server/database/connect.ts";
import { problem } from "#server/http/problem.ts";
import { admitText, type QueryRequest, queryRequest } from "./admission.ts";
import { type AnswerLine, lineOf } from "./answer.ts";
import { audit } from "./audit.ts";
import { type Failure, QueryFailure } from "./failure.ts";
import { allowedFunctions, allowedProcedures } from "./guard/allowed.ts";
import { consoleLimits } from "./limits.ts";
import { readParameters } from "./parameters.ts";
import { Places } from "./places.ts";
import { endOf, finish } from "./response.ts";
import type { Outcome, Question } from "./runner/messages.ts";
import { Runners } from "./runner/runners.ts";

/** The analyst's Cypher: what it may take, and the route that runs it. */
export interface ConsoleEndpoint {
  /** Answers GET with the limits, and POST with the rows of a query, a JSON object a line. */
  readonly handler: RequestHandler;
  /** Ends the queries that run, each with a line that says so. */
  stop(): Promise<void>;
}

/** Bytes of a request: the text and the parameters, however their characters are escaped. */
const bodyLimit = 512 * 1024;

/** @throws RunnerError if no process can be started that runs queries */
export async function createConsoleEndpoint(options: {
  readonly connection: Connection;
  readonly log: Pick<Logger, "info" | "error">;
}): Promise<ConsoleEndpoint> {
  const { connection, log } = options;
  const runners = new Runners(connection);
  await runners.start();
  const places = new Places();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  async function run(question: Question, response: Response): Promise<Outcome> {
    const signal = endOf(response, stopping.signal);
    const runner = await runners.take();
    try {
      return await runner.run(question, (lines) => response.write(lines), signal);
    } finally {
      runners.give(runner);
    }
  }

  async function answer(asked: QueryRequest, request: Request, response: Response): Promise<void> {
    const started = performance.now();
    const { query: text, explain } = asked;
    const requestId = idOf(request);
    const client = request.ip ?? "";
    let free: (() => void) | undefined;
    let rows = 0;
    let failure: Failure | undefined;
    let last: AnswerLine;
    try {
      admitText(text);
      const parameters = readParameters(asked.parameters);
      free = places.take(client);
      const outcome = await run({ text, parameters, explain, requestId }, response);
      rows = outcome.rows;
      last = { summary: { ...outcome, ms: elapsed(started) } };
    } catch (error) {
      if (!(error instanceof QueryFailure)) {
        log.error({ err: error, requestId }, "A query failed unexpectedly.");
      }
      failure = error instanceof QueryFailure ? error.failure : unexpected(requestId);
      last = { error: failure };
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
    free?.();
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
    stop: async () => {
      stopping.abort(
        new QueryFailure({
          code: "UNAVAILABLE",
          title: "The program is ending",
          message: "The program is ending, and the query with it.",
          advice: "Run it again once the program is back.",
        }),
      );
      await Promise.allSettled(running);
      runners.stop();
    },
  };
}

const malformed =
  "Send a JSON object as application/json: {query, parameters?, explain?}, a text, an object and true or false.";

function unexpected(requestId: string): Failure {
  return {
    code: "UNAVAILABLE",
    title: "Something went wrong",
    message: `Something went wrong; the log says what, under the request's id ${requestId}.`,
    advice: "Try again.",
  };
}

function idOf({ id }: Request & { readonly id?: unknown }): string {
  return typeof id === "string" ? id : randomUUID();
}

function elapsed(started: number): number {
  return Math.round(performance.now() - started);
}
