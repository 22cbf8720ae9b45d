import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useText } from "../../../i18n/text.ts";
import { announce } from "../../../ui/announce.ts";
import { actualSize, zoomed } from "../address.ts";
import type { Drawing as Laid } from "../model/layDrawing.ts";
import { type Cursor, type Move, moved } from "../model/moves.ts";
import { passagesOf } from "../model/steps.ts";
import type { DrawingCaptions } from "../useCaptions.ts";
import { joined } from "../joined.ts";
import { useWords } from "../useWords.ts";
import { keyHelpId } from "../Legend.tsx";
import { Grid } from "./Grid.tsx";
import { LaneNames } from "./LaneNames.tsx";
import { StageMark } from "./StageMark.tsx";
import { StepLine } from "./StepLine.tsx";
import "./drawing.css";

interface DrawingProps {
  readonly drawing: Laid;
  readonly captions: DrawingCaptions;
  /** The stage in question, where there is one. */
  readonly focus: string | null;
  readonly selected: string | null;
  /** The id of a relation whose step is marked. */
  readonly step: string | null;
  /** In per cent. */
  readonly zoom: number;
  readonly onSelect: (id: string) => void;
  /** Opens a step, or closes it with null. */
  readonly onOpenStep: (id: string | null) => void;
  readonly onZoom: (zoom: number) => void;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  "[": "previousStep",
  "]": "nextStep",
};

/** The id of the element that draws something, for the focus to go to. */
function elementId(base: string, { on, id }: Cursor): string {
  return `${base} ${on} ${id}`.replaceAll(" ", "_");
}

/** The drawing of a lineage: one tab stop, whose keys walk along the arrows. */
export function Drawing(props: DrawingProps) {
  const { drawing, captions, focus, selected, step, zoom, onSelect, onOpenStep, onZoom } = props;
  const words = useWords();
  const text = useText();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const here = cursor !== null && stands(drawing, cursor) ? cursor : startOf(props);
  const around = useMemo(() => countsOf(drawing), [drawing]);
  const scale = zoom / 100;

  // What is in question is in sight, however wide a drawing.
  const askedAt = drawing.stages.find(({ stage }) => stage.id === focus)?.x;
  const { width } = drawing;
  useLayoutEffect(() => {
    const scroll = field.current;
    if (!scroll || askedAt === undefined) return;
    const fromRight = (width - askedAt) * scale;
    scroll.scrollLeft = scroll.scrollWidth - fromRight - scroll.clientWidth / 2;
  }, [askedAt, width, scale]);

  const open = ({ on, id: of }: Cursor): void => {
    if (on === "step") onOpenStep(of);
    else if (on === "stage") onSelect(of);
    else {
      const note = notesOf(drawing).find(({ satellite }) => satellite.id === of);
      if (note) onSelect(note.satellite.entity.id);
    }
  };
  const zoomTo = (next: number): void => {
    onZoom(next);
    announce(words.drawing.zoomed(next));
  };
  const go = (move: Move): void => {
    const next = here && moved(drawing, here, move);
    if (!next) return;
    setCursor(next);
    field.current?.querySelector<SVGGElement>(`[id="${elementId(id, next)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const move = moves[event.key];
    if (here === null) return;
    if (move) go(move);
    else if (event.key === "Enter" || event.key === " ") open(here);
    else if (event.key === "+" || event.key === "=") zoomTo(zoomed(zoom, 1));
    else if (event.key === "-") zoomTo(zoomed(zoom, -1));
    else if (event.key === "0") zoomTo(actualSize);
    else if (event.key === "Escape" && step !== null) onOpenStep(null);
    else return;
    event.preventDefault();
  };
  const names = (ids: readonly string[]): string =>
    joined(
      drawing.stages.flatMap(({ stage }) => (ids.includes(stage.id) ? [captions.name(stage)] : [])),
      words,
    );
  const tabbing = (one: Cursor) => ({
    id: elementId(id, one),
    tabIndex: here?.on === one.on && here.id === one.id ? 0 : -1,
    onFocus: () => setCursor(one),
    onClick: () => {
      setCursor(one);
      open(one);
    },
  });

  return (
    <div className="lineage-drawing">
      <div className="lineage-scroll" ref={field}>
        {drawing.lanes.some(({ lane }) => lane.field !== null) && (
          <LaneNames drawing={drawing} scale={scale} />
        )}
        {/* The drawing is one widget with keys of its own, which is what the role says. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <svg
          role="application"
          aria-roledescription={words.drawing.role}
          aria-label={words.drawing.label(drawing.stages.length, drawing.steps.length)}
          aria-describedby={keyHelpId}
          width={drawing.width * scale}
          height={drawing.height * scale}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          onKeyDown={onKeyDown}
        >
          <Grid drawing={drawing} />
          {drawing.steps.map((drawn) => (
            <StepLine
              key={drawn.step.id}
              drawn={drawn}
              caption={captions.step(drawn.step)}
              label={words.drawing.step(
                `${drawn.number} ${captions.step(drawn.step)}`,
                names(drawn.step.from),
                names(drawn.step.to),
                text.confidence[drawn.step.confidence],
                passagesOf(drawn.step).length,
              )}
              isCurrent={drawn.step.relations.some((relation) => relation.id === step)}
              tabbing={tabbing({ on: "step", id: drawn.step.id })}
            />
          ))}
          {drawing.stages.map((placed) => (
            <StageMark
              key={placed.stage.id}
              placed={placed}
              isFocus={placed.stage.id === focus}
              selected={selected}
              label={words.drawing.stage(
                [
                  captions.name(placed.stage),
                  captions.kind(placed.stage),
                  captions.when(placed.stage),
                  captions.status(placed.stage),
                  captions.field(placed.field),
                ],
                around.before.get(placed.stage.id) ?? 0,
                around.after.get(placed.stage.id) ?? 0,
              )}
              noteLabel={captions.satellite}
              tabbing={tabbing}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Where the tab key enters: the step that is open, else the stage in question, else the first. */
function startOf({ drawing, focus, step }: DrawingProps): Cursor | null {
  const marked = drawing.steps.find((drawn) =>
    drawn.step.relations.some((relation) => relation.id === step),
  );
  if (marked) return { on: "step", id: marked.step.id };
  const first = drawing.stages.find(({ stage }) => stage.id === focus) ?? drawing.stages[0];
  return first ? { on: "stage", id: first.stage.id } : null;
}

function notesOf(drawing: Laid) {
  return drawing.stages.flatMap(({ block }) => block.notes);
}

function stands(drawing: Laid, { on, id }: Cursor): boolean {
  if (on === "step") return drawing.steps.some(({ step }) => step.id === id);
  if (on === "stage") return drawing.stages.some(({ stage }) => stage.id === id);
  return notesOf(drawing).some(({ satellite }) => satellite.id === id);
}

/** How many stages stand directly before and after each. */
function countsOf(drawing: Laid) {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  for (const { from, to } of drawing.steps.flatMap(({ step }) => step.relations)) {
    before.set(to, (before.get(to) ?? 0) + 1);
    after.set(from, (after.get(from) ?? 0) + 1);
  }
  return { before, after };
}
