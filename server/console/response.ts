import { once } from "node:events";
import type { Response } from "express";
import { QueryFailure } from "./failure.ts";

/** Milliseconds that a client has to read what it asked for, once all of it is there. */
const patience = 30_000;

/**
 * Aborted when the client hangs up before it has the whole answer, or the program ends.
 * @param stopping aborted when the program ends
 */
export function endOf(response: Response, stopping: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort(stopping.reason);
  if (stopping.aborted) stop();
  stopping.addEventListener("abort", stop);
  response.once("close", () => {
    stopping.removeEventListener("abort", stop);
    if (!response.writableFinished) controller.abort(hungUp());
  });
  return controller.signal;
}

/**
 * Ends the answer with its last line and waits until the client has read it: who does not read
 * must not be able to ask for more, because until then the answer takes our memory.
 */
export async function finish(response: Response, line: string): Promise<void> {
  if (response.destroyed) return;
  response.end(line);
  if (response.writableFinished) return;
  const tooSlow = setTimeout(() => response.destroy(), patience);
  await once(response, "close");
  clearTimeout(tooSlow);
}

function hungUp(): QueryFailure {
  return new QueryFailure({ code: "CANCELLED", reason: { is: "hungUp" } });
}
