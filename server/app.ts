import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Database } from "./database/database.ts";
import { builtClient } from "./http/builtClient.ts";
import { errorAnswer, nothingHere } from "./http/errorAnswers.ts";
import { alive, readiness } from "./http/health.ts";
import { ownHost } from "./http/ownHost.ts";
import { requestLog } from "./http/requestLog.ts";
import { securityHeaders } from "./http/securityHeaders.ts";

/** What the application is made of; it knows neither a port nor the environment. */
export interface AppParts {
  readonly database: Database;
  readonly log: Logger;
  /** Answers POST /graphql, reading the body itself. */
  readonly graphql: RequestHandler;
  /** Answers /api/cypher, reading the body itself. */
  readonly console: RequestHandler;
  /** Answers GET /graphiql. */
  readonly graphiql: RequestHandler;
  /** The folder of the built client. */
  readonly clientFolder: string;
  /** Something in front of the program decides who may ask, and under which name. */
  readonly trustNetwork: boolean;
  /** True once the program is ending, when nothing new should be sent to it. */
  readonly isStopping: () => boolean;
}

/**
 * Answers are made for one caller each: what is short goes as it is, and the rest is packed quickly
 * rather than tightly.
 */
const quickCompression = compression({ threshold: 4096, level: 1 });

/** All routes, in the order in which they are tried. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  // What guards the program from in front of it also says who asks.
  if (parts.trustNetwork) app.set("trust proxy", 1);
  app.use(requestLog(parts.log));
  app.use(securityHeaders());
  app.get("/healthz", alive);
  app.get("/readyz", readiness(parts.database, parts.isStopping));
  if (!parts.trustNetwork) app.use(ownHost());
  app.all("/graphql", quickCompression, parts.graphql);
  app.all("/api/cypher", quickCompression, parts.console);
  app.use(compression());
  app.get("/graphiql", parts.graphiql);
  app.use(builtClient(parts.clientFolder));
  app.use(nothingHere);
  app.use(errorAnswer);
  return app;
}
