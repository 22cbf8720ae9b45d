import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import { json, type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import { readQuestions } from "#data/questions/readQuestions.ts";
import type { Database } from "../database/database.ts";
import { TooSlowError } from "../database/errors.ts";
import { contextFactory, type RequestContext } from "./context.ts";
import { createErrorMask } from "./errorMask.ts";
import { usualFew } from "./hubs.ts";
import { withinLimits } from "./limits.ts";
import { sourceFiles } from "./passage/sourceFiles.ts";
import { resolvers } from "./resolvers.ts";
import { ranStatements } from "./ranStatements.ts";
import { readSchema } from "./schema.ts";
import { warmUp } from "./warmUp.ts";

/** Milliseconds for one answer, however many statements it takes. */
const usualDeadline = 8000;
/** Milliseconds that answers under way have when the program ends. */
const patience = 5000;

/** Milliseconds for the first answers of a database that has just started. */
const warmUpDeadline = 60_000;

/** Answers GraphQL operations; `warmUp` prepares the database for the first of them, `stop` lets those under way finish. */
export async function createGraphqlEndpoint(options: {
  readonly database: Database;
  readonly log: Pick<Logger, "error" | "warn">;
  /** Where `sources/` with the operator's copies of the sources may lie. */
  readonly datasetFolder: string;
  readonly httpServer: Server;
  /** Milliseconds for one answer; 8,000 unless told. */
  readonly deadline?: number;
  /** An entity with more relations than this is a hub; 1,000 unless told. */
  readonly few?: number;
}): Promise<{ handler: RequestHandler; warmUp(): Promise<void>; stop(): Promise<void> }> {
  const { database, log, datasetFolder, httpServer, deadline = usualDeadline } = options;
  const { few = usualFew } = options;
  const createContext = contextFactory(
    database,
    sourceFiles(datasetFolder),
    readQuestions(),
    deadline,
    few,
  );
  const mask = createErrorMask(log);
  const server = new ApolloServer<RequestContext>({
    typeDefs: readSchema(),
    resolvers,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 2000 },
    validationOptions: { maxErrors: 5 },
    validationRules: [withinLimits],
    formatError: mask.formatError,
    // Apollo's own words go into the one log; its chatter about starting and stopping nowhere.
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message: unknown) => log.warn({ err: message }, "GraphQL warns."),
      error: (message: unknown) => log.error({ err: message }, "GraphQL failed."),
    },
    plugins: [
      mask.plugin,
      ranStatements(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: patience }),
      ApolloServerPluginLandingPageDisabled(),
      // No schema of ours hints at caching, and the plugin would look at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await server.start();

  const handler = Router();
  handler.use(json({ limit: "100kb" }));
  handler.use(
    expressMiddleware(server, {
      context: async ({ req, res }) => createContext(requestId(req), endOf(res, deadline)),
    }),
  );
  return {
    handler,
    warmUp: () =>
      warmUp(server, () => createContext(randomUUID(), AbortSignal.timeout(warmUpDeadline))),
    stop: () => server.stop(),
  };
}

/** Aborted when the caller hangs up before the answer is sent, or waits too long for it. */
function endOf(response: Response, deadline: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(
      new TooSlowError(
        `The answer took longer than ${deadline / 1000} s; try again, or ask for less at once.`,
      ),
    );
  }, deadline);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function requestId(request: Request & { readonly id?: unknown }): string {
  return typeof request.id === "string" ? request.id : randomUUID();
}
