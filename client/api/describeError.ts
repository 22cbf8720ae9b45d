import type { Dictionary } from "../i18n/text.ts";
import { NoAnswerError, RequestError } from "./request.ts";

/** An error in words for the person at the screen. */
export interface DescribedError {
  readonly title: string;
  readonly advice: string;
  /** Whether the same request may succeed later. */
  readonly canRetry: boolean;
}

/** The one place where an error becomes words. */
export function describeError(error: unknown, text: Dictionary["errors"]): DescribedError {
  if (error instanceof NoAnswerError) {
    return { title: text.offline, advice: text.offlineAdvice, canRetry: true };
  }
  if (error instanceof RequestError) {
    const codes = error.problems.map(({ code }) => code);
    if (isTooSlow(error)) {
      return { title: text.tooSlow, advice: text.tooSlowAdvice, canRetry: true };
    }
    if (codes.includes("SERVICE_UNAVAILABLE") || [502, 503].includes(error.status)) {
      return { title: text.unavailable, advice: text.unavailableAdvice, canRetry: true };
    }
    if (!mayPass(error)) {
      return { title: text.refused, advice: text.refusedAdvice(error.message), canRetry: false };
    }
    const requestId = error.problems.find((problem) => problem.requestId !== null)?.requestId;
    return {
      title: text.unexpected,
      advice: text.unexpectedAdvice(requestId ?? null),
      canRetry: true,
    };
  }
  return { title: text.unexpected, advice: text.unexpectedAdvice(null), canRetry: true };
}

/** Whether the same request may succeed later; a mistake in the request itself stays one. */
export function mayPass(error: unknown): boolean {
  return !(
    error instanceof RequestError &&
    error.problems.some(({ code }) => code !== null && callersMistakes.has(code))
  );
}

const callersMistakes: ReadonlySet<string> = new Set([
  "BAD_USER_INPUT",
  "GRAPHQL_VALIDATION_FAILED",
]);

/** Whether an answer took longer than it may: asking for less may help, asking again less so. */
export function isTooSlow(error: unknown): boolean {
  return (
    error instanceof RequestError &&
    (error.status === 504 || error.problems.some(({ reason }) => reason === "TOO_SLOW"))
  );
}

/** Whether an error means that the server or its database is away, and may come back by itself. */
export function isAway(error: unknown): boolean {
  return (
    error instanceof NoAnswerError ||
    (error instanceof RequestError &&
      ([502, 503, 504].includes(error.status) ||
        error.problems.some(({ code }) => code === "SERVICE_UNAVAILABLE")))
  );
}
