import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../useWords.ts";
import { labelEvery, type Timeline, yearAt } from "./layTimeline.ts";
import { movedEnd } from "./movedEnd.ts";
import type { YearRange } from "./term.ts";

interface YearAxisProps {
  readonly timeline: Timeline;
  readonly span: YearRange;
  readonly chosen: YearRange | null;
  readonly onChoose: (years: YearRange | null) => void;
}

/**
 * The years, their rules down through all terms, and the range that is chosen. Dragging over it
 * chooses a range; its two handles are sliders for the keyboard.
 */
export function YearAxis({ timeline, span, chosen, onChoose }: YearAxisProps) {
  const words = useWords();
  const axis = useRef<HTMLFieldSetElement>(null);
  const [width, setWidth] = useState(600);
  const [dragged, setDragged] = useState<{ readonly anchor: number; readonly to: number } | null>(
    null,
  );

  useEffect(() => {
    const element = axis.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const every = labelEvery(timeline.years.length, width);
  const shown = dragged ? ordered(dragged.anchor, dragged.to) : chosen;
  const share = (year: number) => (year - span.from) / timeline.years.length;
  const yearUnder = ({ clientX }: PointerEvent): number => {
    const box = axis.current?.getBoundingClientRect();
    return box ? yearAt((clientX - box.left) / box.width, span) : span.from;
  };

  const onPointerDown = (event: PointerEvent<HTMLFieldSetElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const year = yearUnder(event);
    const handle = event.target instanceof Element ? event.target.closest("[data-end]") : null;
    const end = handle?.getAttribute("data-end") ?? null;
    // A handle keeps the other end where it is; anywhere else begins a new range.
    const anchor =
      chosen === null || end === null ? year : end === "from" ? chosen.to : chosen.from;
    setDragged({ anchor, to: year });
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (dragged) setDragged({ ...dragged, to: yearUnder(event) });
  };
  const onPointerUp = (): void => {
    if (dragged) onChoose(ordered(dragged.anchor, dragged.to));
    setDragged(null);
  };
  const onKeyDown = (event: KeyboardEvent, end: "from" | "to"): void => {
    const moved = movedEnd(shown ?? span, end, event.key, span);
    if (moved === null) return;
    event.preventDefault();
    onChoose(moved);
  };

  return (
    <>
      <div className="rules" aria-hidden="true">
        {timeline.years.map(({ year, start }) => (
          <i key={year} style={{ left: `${start * 100}%` }} />
        ))}
        {shown && (
          <b
            style={{
              left: `${share(shown.from) * 100}%`,
              width: `${(share(shown.to + 1) - share(shown.from)) * 100}%`,
            }}
          />
        )}
      </div>
      <fieldset
        aria-label={words.timeline.range}
        className="axis"
        ref={axis}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDragged(null)}
      >
        {timeline.years.map(({ year, start }) => (
          <span
            key={year}
            className="year"
            aria-hidden="true"
            data-chosen={shown !== null && shown.from <= year && year <= shown.to}
            style={{ left: `${start * 100}%`, width: `${100 / timeline.years.length}%` }}
          >
            {(year - span.from) % every === 0 ? year : ""}
          </span>
        ))}
        {(["from", "to"] as const).map((end) => (
          <span
            key={end}
            role="slider"
            tabIndex={0}
            className="handle"
            data-end={end}
            data-chosen={shown !== null}
            aria-label={words.timeline[end === "from" ? "first" : "last"]}
            aria-valuemin={span.from}
            aria-valuemax={span.to}
            aria-valuenow={(shown ?? span)[end]}
            style={{
              left: `${share(end === "from" ? (shown ?? span).from : (shown ?? span).to + 1) * 100}%`,
            }}
            onKeyDown={(event) => onKeyDown(event, end)}
          />
        ))}
      </fieldset>
    </>
  );
}

function ordered(a: number, b: number): YearRange {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
