import { TooSlowError } from "./errors.ts";

/**
 * Does `work` under a deadline and the caller's own signal. The signal given to `work` is aborted
 * by either; the promise settles then even where `work` does not, because the driver leaves a
 * transaction that waits for its next try pending for ever once its session is closed.
 *
 * @param what names the work in the message of a missed deadline
 * @param timeout milliseconds
 * @throws TooSlowError after the deadline; the signal's own reason if the caller aborted
 */
export async function withDeadline<Result>(
  what: string,
  timeout: number,
  callers: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  callers?.throwIfAborted();
  const controller = new AbortController();
  const interrupted = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
  });
  const timer = setTimeout(() => {
    controller.abort(
      new TooSlowError(
        `Neo4j took longer than ${timeout / 1000} s for ${what}; try again, or ask for less at once.`,
      ),
    );
  }, timeout);
  const hangUp = (): void => controller.abort(callers?.reason);
  callers?.addEventListener("abort", hangUp, { once: true });
  try {
    return await Promise.race([work(controller.signal), interrupted]);
  } finally {
    clearTimeout(timer);
    callers?.removeEventListener("abort", hangUp);
  }
}
