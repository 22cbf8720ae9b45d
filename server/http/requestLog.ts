import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

const probes = new Set(["/healthz", "/readyz"]);
const wellFormedId = /^[\w-]{8,64}$/;

/**
 * Gives every request an id (its own, where something in front gave it one), answers with it, and
 * logs the request when it ends. Neither headers nor bodies nor what is asked for are logged.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (request, response) => {
      const given = request.headers["x-request-id"];
      const id = typeof given === "string" && wellFormedId.test(given) ? given : randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customLogLevel: (request, response) => {
      // Supervisors ask every few seconds, and act on the answer themselves.
      if (probes.has(pathOf(request.url))) return "debug";
      return response.statusCode >= 500 ? "error" : "info";
    },
    customSuccessMessage: (request, response) =>
      `${request.method} ${pathOf(request.url)} ${response.statusCode}`,
    customErrorMessage: (request, response) =>
      `${request.method} ${pathOf(request.url)} ${response.statusCode}`,
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: pathOf(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}

function pathOf(url = ""): string {
  return url.split("?", 1)[0] ?? "";
}
