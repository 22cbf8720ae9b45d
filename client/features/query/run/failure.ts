import type { Language } from "../../../i18n/language.ts";

/** Why a query gave no answer, or no more of one, as the server's wire says it. */
export interface Failure {
  readonly code: FailureCode;
  /** Which layer of the guard refused; only with REFUSED. */
  readonly layer: string | null;
  /** What was refused, as one would write it; only with REFUSED. */
  readonly clause: string | null;
  /** What title, message and advice are in, but for the database's own words, which are English. */
  readonly language: Language;
  readonly title: string | null;
  readonly message: string;
  readonly advice: string | null;
  /** In the text, from 1. */
  readonly line: number | null;
  readonly column: number | null;
  /** Under which the server has noted it; null where it is no fault of the server. */
  readonly requestId: string | null;
}

const codes = [
  "REFUSED",
  "SYNTAX",
  "PARAMETERS",
  "TIMEOUT",
  "MEMORY",
  "CANCELLED",
  "BUSY",
  "UNAVAILABLE",
  "DATABASE",
  "OFFLINE",
  "UNEXPECTED",
] as const;

/** Those of the wire, no answer at all, and an answer that nobody foresaw. */
export type FailureCode = (typeof codes)[number];

type Given = Readonly<Record<string, unknown>>;

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function place(value: unknown): number | null {
  return typeof value === "number" && value >= 1 ? value : null;
}

/** A failure as the console's wire gives it; an unknown code counts as unexpected. */
export function readFailure(given: Given, language: Language = "en"): Failure {
  return {
    language,
    code: codes.find((code) => code === given["code"]) ?? "UNEXPECTED",
    layer: text(given["layer"]),
    clause: text(given["clause"]),
    title: text(given["title"]),
    message: text(given["message"]) ?? "",
    advice: text(given["advice"]),
    line: place(given["line"]),
    column: place(given["column"]),
    requestId: text(given["requestId"]),
  };
}

/** A failure that our own side knows of. */
export function failureOf(code: FailureCode, message = ""): Failure {
  return readFailure({ code, message });
}
