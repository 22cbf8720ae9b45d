import { isJsonMap, isSameQuery, type Query } from "../../../workbench/query.ts";

/** A query that was run, or was about to be when something else took its place. */
export interface PastQuery {
  readonly query: Query;
  readonly question: string | null;
  /** When, in milliseconds of the epoch. */
  readonly at: number;
  readonly outcome: "done" | "stopped" | "failed" | "never";
  /** How many rows came; null where nobody counted. */
  readonly rows: number | null;
}

/** A query that the user wants to find again. */
export interface SavedQuery {
  readonly id: string;
  readonly query: Query;
  readonly question: string | null;
  readonly title: string;
  readonly note: string;
  readonly at: number;
}

/** How many queries the history keeps. */
export const mostPast = 200;

/** The history with one more query at its head, each query once, and no more than it may hold. */
export function withPast(past: readonly PastQuery[], query: PastQuery): readonly PastQuery[] {
  const others = past.filter((other) => !isSameQuery(other.query, query.query));
  return [query, ...others].slice(0, mostPast);
}

function readQuery(value: unknown): Query | null {
  if (!isJsonMap(value)) return null;
  const { language, text, parameters } = value;
  if (language !== "cypher" && language !== "graphql") return null;
  if (typeof text !== "string" || !isJsonMap(parameters)) return null;
  return { language, text, parameters };
}

const outcomes = ["done", "stopped", "failed", "never"] as const;

/** A query of the history as it was kept; none where it is damaged. */
export function readPast(value: unknown): readonly PastQuery[] {
  if (!isJsonMap(value)) return [];
  const query = readQuery(value["query"]);
  const { question, at, outcome, rows } = value;
  if (query === null || typeof at !== "number") return [];
  return [
    {
      query,
      question: typeof question === "string" ? question : null,
      at,
      outcome: outcomes.find((one) => one === outcome) ?? "never",
      rows: typeof rows === "number" ? rows : null,
    },
  ];
}

/** A saved query as it was kept; none where it is damaged. */
export function readSaved(value: unknown): readonly SavedQuery[] {
  if (!isJsonMap(value)) return [];
  const query = readQuery(value["query"]);
  const { id, question, title, note, at } = value;
  if (query === null || typeof id !== "string" || typeof title !== "string") return [];
  return [
    {
      id,
      query,
      question: typeof question === "string" ? question : null,
      title,
      note: typeof note === "string" ? note : "",
      at: typeof at === "number" ? at : 0,
    },
  ];
}
