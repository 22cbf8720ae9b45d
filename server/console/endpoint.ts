import { randomUUID } from "node:crypto";
import { json, type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Reader } from "#server/database/reader.ts";
import { problem } from "#server/http/problem.ts";
import { admitText, type QueryRequest, queryRequest } from "./admission.ts";
import { answerQuery, lineOf } from "./answerQuery.ts";
import { audit } from "./audit.ts";
import { describeError } from "./describeError.ts";
import { type Failure, QueryFailure } from "./failure.ts";
import { allowedFunctions, allowedProcedures } from "./guard/allowed.ts";
import { TreeGuard } from "./guard/treeGuard.ts";
import { consoleLimits } from "./limits.ts";
import { lineSender } from "./lineSender.ts";
import { readParameters } from "./parameters.ts";
import { Places } from "./places.ts";

/** The analyst's Cypher: what it may take, and the route that runs it. */
export interface ConsoleEndpoint {
  /** Answers GET with the limits, and POST with the rows of a query, a JSON object a line. */
  readonly handler: RequestHandler;
  /** Ends the queries that run, each with a line that says so. */
  stop(): Promise<void>;
}

/** Bytes of a request: the text and the parameters, however their characters are escaped. */
const bodyLimit = 512 * 1024;

/** @throws if the thread that judges queries cannot start */
export async function createConsoleEndpoint(options: {
  readonly reader: Reader;
  readonly log: Pick<Logger, "info" | "error">;
}): Promise<ConsoleEndpoint> {
  const { reader, log } = options;
  const guard = new TreeGuard();
  await guard.ready();
  const places = new Places();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  async function answer(asked: QueryRequest, request: Request, response: Response): Promise<void> {
    const started = performance.now();
    const { id } = request;
    const requestId = typeof id === "string" ? id : randomUUID();
    const client = request.ip ?? "";
    const { signal, send } = lineSender(response, stopping.signal);
    let rows = 0;
    let failure: Failure | undefined;
    let free: (() => void) | undefined;
    try {
      admitText(asked.query);
      const parameters = readParameters(asked.parameters);
      free = places.take(client);
      const question = { text: asked.query, parameters, explain: asked.explain, requestId };
      const summary = await answerQuery(question, { guard, reader }, send, signal);
      rows = summary.rows;
      response.end(lineOf({ summary: { ...summary, ms: elapsed(started) } }));
    } catch (error) {
      failure = describeError(error);
      if (failure === undefined) {
        log.error({ err: error, requestId }, "A query failed unexpectedly.");
        failure = unexpected(requestId);
      }
      response.end(lineOf({ error: failure }));
    } finally {
      free?.();
    }
    const { query: text, explain } = asked;
    const ms = elapsed(started);
    audit(log, { requestId, client, text, explain, rows, ms, ...(failure && { failure }) });
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
      await guard.stop();
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

function elapsed(started: number): number {
  return Math.round(performance.now() - started);
}
