import { type RefObject, useEffect, useState } from "react";

/** The height of every row, in pixels; the style sheet gives it to them. */
export const rowHeight = 26;

/** Up to so many rows are all drawn, so that the browser's own search finds what is not in view. */
const allDrawn = 200;

/** How many rows are drawn beyond either end of the view. */
const spare = 20;

/** So many rows change at once: a scroll by less draws nothing anew. */
const stride = 10;

/**
 * Which of so many rows of one height are near the view: from `first` to before `end`. Rows whose
 * height is known need no measuring, and so no library of the first load.
 */
export function useRowsInView(
  count: number,
  scroller: RefObject<HTMLElement | null>,
): { readonly first: number; readonly end: number } {
  const [view, setView] = useState({ first: 0, end: allDrawn });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      const top = Math.floor(element.scrollTop / rowHeight / stride) * stride;
      const rows = Math.ceil(element.clientHeight / rowHeight / stride + 1) * stride;
      const first = Math.max(0, top - spare);
      const end = top + rows + spare;
      setView((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [scroller]);

  if (count <= allDrawn) return { first: 0, end: count };
  const end = Math.min(count, view.end);
  return { first: Math.min(view.first, end), end };
}
