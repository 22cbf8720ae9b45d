import type { Failure } from "../failure.ts";
import { rowTooLarge, tooLong } from "./describeError.ts";
import type { Phase } from "./messages.ts";

/**
 * Why there is no answer where the process that ran a query had to be ended, or ended by itself.
 * @param isLate it was ended because it stayed silent
 */
export function describeDeath(phase: Phase, isLate: boolean): Failure {
  if (phase === "reading") {
    return { code: "REFUSED", layer: "tree", reason: { is: "tooIntricate" } };
  }
  return isLate ? tooLong : rowTooLarge;
}
