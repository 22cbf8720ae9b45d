import { type Language, languageStore, languageTag } from "../../../i18n/language.ts";
import { isJsonMap, type Json, type Query } from "../../../workbench/query.ts";
import { type Failure, failureOf, readFailure } from "./failure.ts";

/** Why the server ended an answer before its end. */
export type Cut = "rows" | "bytes" | "time";

/** What the server says of an answer when it is complete. */
export interface Summary {
  readonly rows: number;
  /** Milliseconds in the server. */
  readonly ms: number;
  readonly cut: Cut | null;
  readonly plan: Json | null;
  readonly notifications: readonly Json[];
}

/** What comes while a query runs: a line of the wire each. */
export type Piece =
  | { readonly columns: readonly string[] }
  | { readonly row: readonly Json[] }
  | { readonly summary: Summary }
  | { readonly failure: Failure };

/**
 * Runs a Cypher query and gives the answer piece by piece, as it arrives. The last piece is a
 * summary or a failure. Aborting ends the work in the database, too, and throws.
 */
export async function* askCypher(
  { text, parameters }: Query,
  explain: boolean,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  let isComplete = false;
  try {
    const response = await fetch("/api/cypher", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/x-ndjson",
        "accept-language": languageTag[languageStore.getState().language],
      },
      body: JSON.stringify({ query: text, parameters, explain }),
      signal,
    });
    const language = response.headers.get("content-language") === languageTag.zh ? "zh" : "en";
    for await (const line of linesOf(response)) {
      const piece = readPiece(line, language);
      if (piece === null) continue;
      isComplete ||= "summary" in piece || "failure" in piece;
      yield piece;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    yield { failure: failureOf("OFFLINE") };
    return;
  }
  if (!isComplete) yield { failure: failureOf("UNEXPECTED") };
}

async function* linesOf({ body }: Response): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    // Each piece can only be read after the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

/** @param language what failures are told in */
function readPiece(line: string, language: Language): Piece | null {
  if (line.trim() === "") return null;
  let said: unknown;
  try {
    said = JSON.parse(line);
  } catch {
    return { failure: failureOf("UNEXPECTED") };
  }
  if (!isJsonMap(said)) return { failure: failureOf("UNEXPECTED") };
  const { columns, row, summary, error, errors } = said;
  if (Array.isArray(columns)) return { columns: columns.map(String) };
  if (Array.isArray(row)) return { row };
  if (isJsonMap(summary)) return { summary: readSummary(summary) };
  if (isJsonMap(error)) return { failure: readFailure(error, language) };
  // What refused the request before the console saw it speaks as GraphQL does.
  const [first] = Array.isArray(errors) ? errors : [];
  return { failure: isJsonMap(first) ? readFailure(first) : failureOf("UNEXPECTED") };
}

const cuts: readonly Cut[] = ["rows", "bytes", "time"];

function readSummary(summary: Readonly<Record<string, Json>>): Summary {
  const { rows, ms, truncated, plan, notifications } = summary;
  return {
    rows: typeof rows === "number" ? rows : 0,
    ms: typeof ms === "number" ? ms : 0,
    cut: cuts.find((cut) => cut === truncated) ?? null,
    plan: plan ?? null,
    notifications: Array.isArray(notifications) ? notifications : [],
  };
}
