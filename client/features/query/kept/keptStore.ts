import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { isSameQuery } from "../../../workbench/query.ts";
import { type PastQuery, readPast, readSaved, type SavedQuery, withPast } from "./kept.ts";

interface Kept {
  /** Newest first, each query once. */
  readonly past: readonly PastQuery[];
  /** Newest first. */
  readonly saved: readonly SavedQuery[];
  /** Whether this browser refused to keep the last change. */
  readonly isFull: boolean;
}

const pastKey = "accord-atlas.queries.past";
const savedKey = "accord-atlas.queries.saved";

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
