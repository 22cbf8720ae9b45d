import type { Failure } from "../failure.ts";
import { consoleLimits } from "../limits.ts";
import { tooLong } from "./describeError.ts";
import type { Phase } from "./messages.ts";

/**
 * What a client is told where the process that ran a query had to be ended, or ended by itself.
 * @param isLate it was ended because it stayed silent
 */
export function describeDeath(phase: Phase, isLate: boolean): Failure {
  if (phase === "reading") return tooIntricate;
  return isLate ? tooLong : tooLarge;
}

const tooIntricate: Failure = {
  code: "REFUSED",
  layer: "tree",
  title: "The query is too intricate",
  message: `Reading the text as Cypher took more than ${consoleLimits.readingTime / 1000} s, or more memory than it may, so nobody can tell what it would do.`,
  advice: "Nest less: take inner parts out into a WITH of their own.",
};

const tooLarge: Failure = {
  code: "MEMORY",
  title: "A row is too large",
  message: "The program stopped the query because one of its rows takes more memory than it may.",
  advice: "Return properties instead of whole lists, or fewer things in one row.",
};
