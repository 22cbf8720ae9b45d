import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { isJsonMap, type Query } from "../../../workbench/query.ts";

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

interface Kept {
  /** Newest first, each query once. */
  readonly past: readonly PastQuery[];
  /** Newest first. */
  readonly saved: readonly SavedQuery[];
  /** Whether this browser refused to keep the last change. */
  readonly isFull: boolean;
}

/** How many queries the history keeps. */
export const mostPast = 200;

const pastKey = "accord-atlas.queries.past";
const savedKey = "accord-atlas.queries.saved";

function readQuery(value: unknown): Query | null {
  if (!isJsonMap(value)) return null;
  const { language, text, parameters } = value;
  if (language !== "cypher" && language !== "graphql") return null;
  if (typeof text !== "string" || !isJsonMap(parameters)) return null;
  return { language, text, parameters };
}

const outcomes = ["done", "stopped", "failed", "never"] as const;

function readPast(value: unknown): readonly PastQuery[] {
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

function readSaved(value: unknown): readonly SavedQuery[] {
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

/** What this browser keeps under a name; whatever is damaged is left out. */
function readList<Item>(key: string, read: (value: unknown) => readonly Item[]): readonly Item[] {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? "[]");
    return Array.isArray(value) ? value.flatMap(read) : [];
  } catch {
    return [];
  }
}

export const keptStore = createStore<Kept>(() => ({
  past: readList(pastKey, readPast),
  saved: readList(savedKey, readSaved),
  isFull: false,
}));

// Another tab of the same browser keeps in the same place.
window.addEventListener("storage", ({ key }) => {
  if (key === pastKey) keptStore.setState({ past: readList(pastKey, readPast) });
  if (key === savedKey) keptStore.setState({ saved: readList(savedKey, readSaved) });
});

/** Follows a part of what is kept. */
export function useKept<Part>(part: (kept: Kept) => Part): Part {
  return useStore(keptStore, part);
}

/** Two queries are one if they would be asked alike. */
export function isSameQuery(a: Query, b: Query): boolean {
  return (
    a.language === b.language &&
    a.text.trim() === b.text.trim() &&
    JSON.stringify(a.parameters) === JSON.stringify(b.parameters)
  );
}

/** The history with one more query at its head, each query once, and no more than it may hold. */
export function withPast(past: readonly PastQuery[], query: PastQuery): readonly PastQuery[] {
  const others = past.filter((other) => !isSameQuery(other.query, query.query));
  return [query, ...others].slice(0, mostPast);
}

/** Notes that a query was run, or was left without being run. */
export function remember(query: PastQuery): void {
  if (query.query.text.trim() === "") return;
  const { past } = keptStore.getState();
  if (query.outcome === "never" && past.some((one) => isSameQuery(one.query, query.query))) return;
  keepPast(withPast(past, query));
}

export function forgetPast(): void {
  keepPast([]);
}

/** Keeps a query under a title, in place of the one with the same id. */
export function save(query: SavedQuery): void {
  const others = keptStore.getState().saved.filter(({ id }) => id !== query.id);
  keepSaved([query, ...others]);
}

export function forget(id: string): void {
  keepSaved(keptStore.getState().saved.filter((one) => one.id !== id));
}

function keepPast(past: readonly PastQuery[]): void {
  // Long parameters may fill the browser's room: then the older half makes way.
  let kept = past;
  while (!keep(pastKey, kept) && kept.length > 1) kept = kept.slice(0, kept.length >> 1);
  keptStore.setState({ past: kept });
}

function keepSaved(saved: readonly SavedQuery[]): void {
  keptStore.setState({ saved, isFull: !keep(savedKey, saved) });
}

function keep(key: string, value: readonly unknown[]): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
