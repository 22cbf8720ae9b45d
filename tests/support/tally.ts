import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/** How many tests a run has seen. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const noCounts: Counts = { passed: 0, failed: 0 };

export function isCounts(message: unknown): message is Counts {
  return (
    typeof message === "object" && message !== null && "passed" in message && "failed" in message
  );
}

/**
 * Ends the run with the line `N passed, N failed`, or tells the process that started it and will
 * count more. A file that cannot be read and an error outside every test count as a failure each,
 * and so does a run that ended before it could count.
 */
export class Tally implements Reporter {
  #counts = noCounts;

  onInit(): void {
    if (process.send) return;
    // Not at the run's end: what is stopped after the tests may still have something to say.
    process.once("exit", (code) => {
      const { passed, failed } = this.#counts;
      process.stdout.write(
        `${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed\n`,
      );
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.filter((module) => module.errors().length > 0);
    this.#counts = {
      passed: tests.filter((test) => test.result().state === "passed").length,
      failed:
        tests.filter((test) => test.result().state === "failed").length +
        broken.length +
        unhandledErrors.length,
    };
    process.send?.(this.#counts);
  }
}
