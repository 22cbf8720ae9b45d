import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends the run with the line `N passed, N failed`. A file that cannot be read and an error outside
 * every test count as a failure each, and so does a run that ended before it could count.
 */
export class Tally implements Reporter {
  #passed = 0;
  #failed = 0;

  onInit(): void {
    // Not at the run's end: what is stopped after the tests may still have something to say.
    process.once("exit", (code) => {
      const failed = code === 0 ? this.#failed : Math.max(this.#failed, 1);
      process.stdout.write(`${this.#passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.filter((module) => module.errors().length > 0);
    this.#passed = tests.filter((test) => test.result().state === "passed").length;
    this.#failed =
      tests.filter((test) => test.result().state === "failed").length +
      broken.length +
      unhandledErrors.length;
  }
}
