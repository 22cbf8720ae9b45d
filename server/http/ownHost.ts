import type { RequestHandler } from "express";
import { problem } from "./problem.ts";

const ownNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Answers only those who ask for this machine by its own name. A foreign page can point its own
 * domain at 127.0.0.1, and the browser would then let it read what we answer.
 */
export function ownHost(): RequestHandler {
  return (request, response, next) => {
    if (ownNames.test(request.headers.host ?? "")) return next();
    response
      .status(421)
      .json(
        problem("WRONG_HOST", "This address is not the program's: ask for localhost or 127.0.0.1."),
      );
  };
}
