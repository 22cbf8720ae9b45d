import { type RefObject, useEffect, useState } from "react";
import type { GridSizes } from "./Grid.tsx";
import { type Span, spanInSight } from "./span.ts";

/** What a scrolled grid shows of its rows and columns. */
export interface Viewport {
  readonly rowSpan: Span;
  readonly columnSpan: Span;
  /** Rows that fit wholly below the headers. */
  readonly page: number;
}

const unmeasured: Viewport = {
  rowSpan: { first: 0, end: 0 },
  columnSpan: { first: 0, end: 0 },
  page: 1,
};

/** Follows the scrolling and the size of a box; what it gives changes only by whole lines. */
export function useViewport(
  box: RefObject<HTMLElement | null>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  sizes: GridSizes,
): Viewport {
  const [viewport, setViewport] = useState(unmeasured);
  const { row, column, rowHeader, columnHeader } = sizes;

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const height = Math.max(0, element.clientHeight - columnHeader);
      const width = Math.max(0, element.clientWidth - rowHeader);
      const next: Viewport = {
        rowSpan: spanInSight(rows, row, element.scrollTop, height),
        columnSpan: spanInSight(columns, column, element.scrollLeft, width),
        page: Math.max(1, Math.floor(height / row)),
      };
      setViewport((last) => (isSame(last, next) ? last : next));
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [box, rows, columns, row, column, rowHeader, columnHeader]);

  return viewport;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return (
    a.page === b.page &&
    a.rowSpan.first === b.rowSpan.first &&
    a.rowSpan.end === b.rowSpan.end &&
    a.columnSpan.first === b.columnSpan.first &&
    a.columnSpan.end === b.columnSpan.end
  );
}
