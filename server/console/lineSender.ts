import { once } from "node:events";
import type { Response } from "express";
import type { Send } from "./answerQuery.ts";
import { QueryFailure } from "./failure.ts";

/**
 * The way to send a response line by line, no faster than the client reads.
 * @param stopping ends it from our side
 * @returns also a signal, aborted when the client hangs up or the program ends
 */
export function lineSender(
  response: Response,
  stopping: AbortSignal,
): { readonly send: Send; readonly signal: AbortSignal } {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (): void => controller.abort(stopping.reason);
  if (stopping.aborted) stop();
  stopping.addEventListener("abort", stop);
  response.once("close", () => {
    stopping.removeEventListener("abort", stop);
    if (!response.writableFinished) controller.abort(hungUp());
  });
  return {
    signal,
    send: async (line) => {
      signal.throwIfAborted();
      if (!response.write(line)) await once(response, "drain", { signal });
    },
  };
}

function hungUp(): QueryFailure {
  return new QueryFailure({
    code: "CANCELLED",
    title: "The query was stopped",
    message: "The client hung up.",
  });
}
