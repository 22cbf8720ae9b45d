import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { placeIn, rowHeight, useRowsInView } from "./useRowsInView.ts";

/** Rows of a table, of which only those near the view are drawn, as one stop of the Tab key. */
export interface Rows {
  /** The places of the rows that are drawn, from 0, in their order. */
  readonly drawn: readonly number[];
  /** The height of what is not drawn before each of `drawn`, and after the last. */
  readonly gaps: readonly number[];
  /** The row that the Tab key leads to, by its key; null without rows. */
  readonly stop: string | null;
  /** Says where the focus is. */
  readonly enter: (key: string) => void;
  /** Moves the focus to a row, which comes into view. */
  readonly go: (key: string | undefined) => void;
  /** Moves the focus by the keys that walk rows; says whether it did. */
  readonly walk: (event: KeyboardEvent) => boolean;
}

/** Where rows are drawn. */
export interface RowsPlace {
  /** What the rows scroll in, with their head and whatever else stands before or after them. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** What holds the rows alone. */
  readonly body: RefObject<HTMLElement | null>;
}

/**
 * @param keys the rows in their order; one key stands for one row
 * @param chosen the row that is selected, or the first of several
 */
export function useRows(
  keys: readonly string[],
  { scroller, body }: RowsPlace,
  chosen: string | undefined,
): Rows {
  const [at, setAt] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const stop = [at, chosen].find((key) => key && keys.includes(key)) ?? keys[0] ?? null;
  const stopIndex = stop === null ? -1 : keys.indexOf(stop);
  const { first, end } = useRowsInView(keys.length, scroller, body);
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  // The row that has the focus stays drawn, or the focus would be lost with it.
  if (stopIndex >= 0 && stopIndex < first) drawn.unshift(stopIndex);
  if (stopIndex >= end) drawn.push(stopIndex);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(wanted.current)}"]`,
    );
    if (!row) return;
    wanted.current = null;
    const inner = row.matches("[tabindex]") ? row : row.querySelector<HTMLElement>("button");
    inner?.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  });

  const reveal = useEffectEvent((key: string) => {
    const [element, rows] = [scroller.current, body.current];
    const index = keys.indexOf(key);
    if (element === null || rows === null || index < 0) return;
    if (element.contains(document.activeElement)) return;
    const top = placeIn(element, rows) + index * rowHeight - element.scrollTop;
    const head = rows.offsetTop;
    if (top < head || top + rowHeight > element.clientHeight) {
      element.scrollBy({ top: top - element.clientHeight / 2 });
    }
  });
  // What is selected elsewhere comes into view; who walks the rows is left alone.
  useEffect(() => {
    if (chosen !== undefined) reveal(chosen);
  }, [chosen]);

  const go = (key: string | undefined): void => {
    const index = key === undefined ? -1 : keys.indexOf(key);
    if (key === undefined || index < 0) return;
    wanted.current = key;
    setAt(key);
  };
  const walk = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing || stopIndex < 0) return false;
    const next = nextIndex(event.key, stopIndex, keys.length);
    if (next === null) return false;
    event.preventDefault();
    go(keys[next]);
    return true;
  };

  return {
    drawn,
    gaps: [...drawn, keys.length].map(
      (index, place) => (index - (drawn[place - 1] ?? -1) - 1) * rowHeight,
    ),
    stop,
    enter: setAt,
    go,
    walk,
  };
}

const page = 10;

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, index + 1);
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "PageDown":
      return Math.min(count - 1, index + page);
    case "PageUp":
      return Math.max(0, index - page);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
