import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type Failure, QueryFailure } from "../failure.ts";
import { consoleLimits } from "../limits.ts";
import type { Answer } from "./worker.ts";

/**
 * Judges texts by their tree, one after another, in a thread of its own: there are texts within all
 * limits that take the parser minutes or more memory than there is, and only a thread can be ended.
 */
export class TreeGuard {
  #thread: Promise<Worker> = startThread();
  #turn: Promise<unknown> = Promise.resolve();

  /** Resolves once texts are judged without delay. @throws if the thread cannot start */
  async ready(): Promise<void> {
    await this.#thread;
  }

  /**
   * Resolves where the text only reads.
   * @throws QueryFailure where it does not, or where that cannot be told in time; the signal's reason if aborted
   */
  async judge(text: string, signal: AbortSignal): Promise<void> {
    const verdict = this.#turn.then(async () => {
      signal.throwIfAborted();
      return this.#ask(text);
    });
    this.#turn = verdict.catch(() => {});
    const failure = await verdict;
    if (failure !== null) throw new QueryFailure(failure);
  }

  async stop(): Promise<void> {
    const thread = await this.#thread.catch(() => undefined);
    await thread?.terminate();
  }

  async #ask(text: string): Promise<Failure | null> {
    const thread = await this.#thread.catch(() => (this.#thread = startThread()));
    const over = new AbortController();
    const { signal } = over;
    thread.postMessage(text, []);
    try {
      const answer = await Promise.race([
        once(thread, "message", { signal }).then(([message]): Answer => message),
        once(thread, "exit", { signal }).then((): Answer => ({ unreadable: "out of memory" })),
        sleep(consoleLimits.readingTime, { unreadable: "out of time" }, { signal }),
      ]);
      if ("failure" in answer) return answer.failure;
      this.#thread = startThread();
      void thread.terminate();
      return unreadable;
    } finally {
      over.abort();
    }
  }
}

const unreadable: Failure = {
  code: "REFUSED",
  layer: "tree",
  title: "The query is too intricate",
  message: `Reading the text as Cypher took more than ${consoleLimits.readingTime / 1000} s, or more memory than it may, so nobody can tell what it would do.`,
  advice: "Nest less: take inner parts out into a WITH of their own.",
};

async function startThread(): Promise<Worker> {
  const thread = new Worker(new URL("./thread.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  thread.unref();
  // It says that it is ready; an error until then rejects.
  await once(thread, "message");
  // From here on an error is followed by the thread's exit, which is looked at.
  thread.on("error", () => {});
  return thread;
}
