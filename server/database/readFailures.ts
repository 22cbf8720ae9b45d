import { Neo4jError } from "neo4j-driver";
import { DatabaseUnavailableError, MemoryLimitError } from "./errors.ts";
import { timedOut, translated } from "./failures.ts";

/** Why a foreign query failed: the query's fault in the first five, nobody's in `terminated`. */
export type ReadFailureReason =
  | "syntax"
  | "parameters"
  | "access"
  | "memory"
  | "failed"
  | "timeout"
  | "terminated"
  | "unavailable";

/** A foreign query failed; the message is Neo4j's own where it speaks of the query. */
export class ReadFailure extends Error {
  override readonly name = "ReadFailure";
  readonly reason: ReadFailureReason;
  /** From 1, in the text as it was given; columns in UTF-16 units. */
  readonly place: { readonly line: number; readonly column: number } | undefined;

  constructor(
    reason: ReadFailureReason,
    message: string,
    options: ErrorOptions & { readonly place?: { line: number; column: number } | undefined },
  ) {
    super(message, options);
    this.reason = reason;
    this.place = options.place;
  }
}

/**
 * What a driver's error means for a foreign query.
 * @param linesBefore lines that we put in front of its text
 */
export function readFailure(error: unknown, linesBefore: number): unknown {
  const cause = translated(error);
  if (error instanceof Neo4jError) {
    const { code, message } = error;
    if (
      code === "Neo.ClientError.Transaction.Terminated" ||
      code === "Neo.TransientError.Transaction.Terminated"
    ) {
      return new ReadFailure("terminated", message, { cause });
    }
    if (timedOut.test(code)) return new ReadFailure("timeout", message, { cause });
  }
  if (cause instanceof MemoryLimitError) return new ReadFailure("memory", cause.message, { cause });
  if (cause instanceof DatabaseUnavailableError) {
    return new ReadFailure("unavailable", cause.message, { cause });
  }
  if (!(error instanceof Neo4jError) || !error.code.startsWith("Neo.")) return error;
  const place = placeIn(error.message, linesBefore);
  return new ReadFailure(reasons[error.code] ?? "failed", ownWords(error.message), {
    cause,
    place,
  });
}

const reasons: Readonly<Record<string, ReadFailureReason>> = {
  "Neo.ClientError.Statement.SyntaxError": "syntax",
  "Neo.ClientError.Statement.SemanticError": "syntax",
  "Neo.ClientError.Statement.ParameterMissing": "parameters",
  "Neo.ClientError.Statement.AccessMode": "access",
  "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": "access",
};

/** Neo4j ends such a message with `(line 1, column 8 (offset: 7))`, the text's line and a pointer. */
const written = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/;

function placeIn(
  message: string,
  linesBefore: number,
): { line: number; column: number } | undefined {
  const [, line, column] = written.exec(message) ?? [];
  if (line === undefined || column === undefined) return undefined;
  return { line: Math.max(1, Number(line) - linesBefore), column: Number(column) };
}

function ownWords(message: string): string {
  return message.replace(written, "");
}
