/** Which of many lines of a scrolled box are in sight: `first` included, `end` not. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * The lines of one size that a viewport shows, and a few beyond each edge so that a scroll by
 * wheel finds them drawn. All lengths in CSS pixels.
 */
export function spanInSight(
  count: number,
  size: number,
  scrolled: number,
  viewport: number,
  beyond = 4,
): Span {
  const first = Math.floor(scrolled / size) - beyond;
  const end = Math.ceil((scrolled + viewport) / size) + beyond;
  return {
    first: Math.min(count, Math.max(0, first)),
    end: Math.max(0, Math.min(count, end)),
  };
}

/** The indexes of a span, with the one that has the keyboard's focus even where it is out of sight. */
export function indexesOf({ first, end }: Span, focused: number, count: number): readonly number[] {
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  if (focused < 0 || focused >= count || (focused >= first && focused < end)) return indexes;
  return focused < first ? [focused, ...indexes] : [...indexes, focused];
}

/** How far to scroll so that a line lies wholly in the part of a viewport that headers leave free. */
export function scrollToShow(
  index: number,
  size: number,
  scrolled: number,
  viewport: number,
): number {
  const start = index * size;
  if (start < scrolled) return start;
  return start + size > scrolled + viewport ? start + size - viewport : scrolled;
}
