import type { ErrorRequestHandler, RequestHandler } from "express";
import { problem } from "./problem.ts";

/** The answer where nothing is. */
export const nothingHere: RequestHandler = (request, response) => {
  response
    .status(404)
    .json(problem("NOT_FOUND", `There is nothing at ${request.method} ${request.path}.`));
};

/** The answer to a request that could not be read, and the mask over everything unforeseen. */
export const errorAnswer: ErrorRequestHandler = (error: unknown, request, response, next) => {
  // Half an answer is on its way: all that is left is to cut it off, which Express does.
  if (response.headersSent) return next(error);
  const known = unreadable(error);
  if (known !== undefined) {
    response.status(known.status).json(problem(known.code, known.message));
    return;
  }
  request.log.error({ err: error }, "A request failed unexpectedly");
  const requestId = typeof request.id === "string" ? request.id : undefined;
  const message = "Something went wrong; the log says what, under this request's id.";
  response.status(500).json(problem("INTERNAL_SERVER_ERROR", message, requestId));
};

/** What the parsers of bodies and addresses report, in our words: theirs repeat what was sent. */
function unreadable(error: unknown): { status: number; code: string; message: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof URIError) {
    return { status: 400, code: "BAD_REQUEST", message: "The address is not well-formed." };
  }
  switch ("type" in error ? error.type : undefined) {
    case "entity.parse.failed":
      return {
        status: 400,
        code: "BAD_REQUEST",
        message: "The body is not JSON; send a JSON object.",
      };
    case "entity.too.large":
      return {
        status: 413,
        code: "PAYLOAD_TOO_LARGE",
        message: "The body is too large; send less.",
      };
    case "encoding.unsupported":
    case "charset.unsupported":
      return {
        status: 415,
        code: "UNSUPPORTED_ENCODING",
        message: "Send the body as UTF-8, plain or with gzip.",
      };
    case "request.aborted":
    case "request.size.invalid":
    case "entity.verify.failed":
      return { status: 400, code: "BAD_REQUEST", message: "The body did not arrive whole." };
    default:
      return undefined;
  }
}
