import { type RefObject, useEffect, useState } from "react";

/** The height of every row, in pixels; the style sheet gives it to them. */
export const rowHeight = 26;

/** Up to so many rows are all drawn, so that the browser's own search finds what is not in view. */
const allDrawn = 200;

/** How many rows are drawn beyond either end of the view. */
const spare = 20;

/** So many rows change at once: a scroll by less draws nothing anew. */
const stride = 10;

/** How far down in what scrolls a part of it stands, whatever has been scrolled. */
export function placeIn(scroller: HTMLElement, part: HTMLElement): number {
  const offset = part.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return offset + scroller.scrollTop;
}

/**
 * Which of so many rows of one height are near the view: from `first` to before `end`. Rows whose
 * height is known need no measuring, and so no library of the first load.
 */
export function useRowsInView(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
): { readonly first: number; readonly end: number } {
  const [view, setView] = useState({ first: 0, end: allDrawn });

  useEffect(() => {
    const [element, holder] = [scroller.current, body.current];
    if (element === null || holder === null) return undefined;
    const look = (): void => {
      const above = Math.max(0, element.scrollTop - placeIn(element, holder));
      const top = Math.floor(above / rowHeight / stride) * stride;
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
  }, [scroller, body]);

  if (count <= allDrawn) return { first: 0, end: count };
  const end = Math.min(count, view.end);
  return { first: Math.min(view.first, end), end };
}
