import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { useText } from "../../../i18n/text.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { type Drawing as Laid, headHeight } from "../model/layDrawing.ts";
import { type Cursor, type Move, moved } from "../model/moves.ts";
import type { DrawingCaptions } from "../useCaptions.ts";
import { useSentence } from "../useSentence.ts";
import { useWords } from "../useWords.ts";
import { StageMark } from "./StageMark.tsx";
import { StepLine } from "./StepLine.tsx";
import { ZoomTools } from "./ZoomTools.tsx";
import "./drawing.css";

interface DrawingProps {
  readonly drawing: Laid;
  readonly captions: DrawingCaptions;
  /** The stage in question, where there is one. */
  readonly focus: string | null;
  readonly selected: string | null;
  readonly step: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpenStep: (id: string) => void;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2];
const actual = zooms.indexOf(1);

/** The id of the element that draws something, for the focus to go to. */
function elementId(base: string, { on, id }: Cursor): string {
  return `${base} ${on} ${id}`.replaceAll(" ", "_");
}

/** The drawing of a lineage: one tab stop, whose keys walk along the arrows. */
export function Drawing(props: DrawingProps) {
  const { drawing, captions, focus, selected, step, onSelect, onOpenStep } = props;
  const words = useWords();
  const text = useText();
  const sentence = useSentence();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(actual);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const scale = zooms[zoom] ?? 1;
  const start = startOf(props);
  const here = cursor !== null && stands(drawing, cursor) ? cursor : start;
  const around = useMemo(() => countsOf(drawing), [drawing]);

  const open = ({ on, id: of }: Cursor): void => {
    if (on === "step") onOpenStep(of);
    else if (on === "stage") onSelect(of);
    else {
      const note = notesOf(drawing).find(({ satellite }) => satellite.id === of);
      if (note) onSelect(note.satellite.entity.id);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || here === null) return;
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      const next = moved(drawing, here, move);
      if (next) {
        setCursor(next);
        field.current?.querySelector<SVGGElement>(`[id="${elementId(id, next)}"]`)?.focus();
      }
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(here);
    } else if (event.key === "+" || event.key === "=")
      setZoom(Math.min(zooms.length - 1, zoom + 1));
    else if (event.key === "-") setZoom(Math.max(0, zoom - 1));
    else if (event.key === "0") setZoom(actual);
  };
  const tabbing = (one: Cursor) => ({
    id: elementId(id, one),
    tabIndex: here?.on === one.on && here.id === one.id ? 0 : -1,
    onFocus: () => setCursor(one),
    onClick: () => {
      setCursor(one);
      open(one);
    },
  });
  const hasLanes = drawing.lanes.some(({ lane }) => lane.field !== null);

  return (
    <div className="lineage-drawing">
      <div className="lineage-scroll" ref={field}>
        {hasLanes && <LaneNames drawing={drawing} scale={scale} />}
        {/* The drawing is one widget with keys of its own, which is what the role says. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <svg
          role="application"
          aria-roledescription={words.drawing.role}
          aria-label={words.drawing.label(drawing.stages.length, drawing.steps.length)}
          aria-describedby={`${id}-help`}
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
              caption={captions.stepKind(drawn.step.kind)}
              label={words.drawing.step(
                drawn.number,
                sentence(
                  drawn.step,
                  drawing.stages.map(({ stage }) => stage),
                ),
                text.confidence[drawn.step.confidence],
                new Set(
                  drawn.step.relations.flatMap(({ passages }) => passages.map((one) => one.id)),
                ).size,
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
                captions.name(placed.stage),
                captions.kind(placed.stage),
                captions.when(placed.stage),
                around.before.get(placed.stage.id) ?? 0,
                around.after.get(placed.stage.id) ?? 0,
              )}
              noteLabel={captions.satellite}
              tabbing={tabbing}
            />
          ))}
        </svg>
      </div>
      <p id={`${id}-help`} hidden>
        {words.drawing.help}
      </p>
      <ZoomTools zoom={zoom} of={zooms} onZoom={setZoom} />
    </div>
  );
}

/** The columns' heads with the rule below them, and the hairlines between lanes. */
function Grid({ drawing }: { readonly drawing: Laid }) {
  const rule = headHeight - 10;
  return (
    <g className="lineage-grid" aria-hidden="true">
      <path d={`M0 ${rule}H${drawing.width}`} />
      {drawing.columns.map(({ head, lines, x }, index) => (
        <g key={index} className={`head ${head.by}`}>
          <path d={`M${x + 6} ${rule - 3}V${rule + 3}`} />
          {lines.map((line, row) => (
            <text key={row} x={x} y={rule - 10 - (lines.length - 1 - row) * 16}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {drawing.lanes.slice(1).map(({ top }) => (
        <path key={top} className="lane" d={`M0 ${top}H${drawing.width}`} />
      ))}
    </g>
  );
}

/** The names of the lanes, which stay in sight when a wide drawing scrolls. */
function LaneNames({ drawing, scale }: { readonly drawing: Laid; readonly scale: number }) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const shape = entityKinds.get("Field")?.shape ?? "";
  return (
    <ul
      className="lineage-lanes"
      aria-label={words.drawing.lanes}
      style={{ height: drawing.height * scale }}
    >
      {drawing.lanes.map(({ lane, top, height }) => (
        <li
          key={lane.field?.id ?? ""}
          data-unstated={lane.field === null}
          style={{ top: top * scale, height: height * scale }}
        >
          {lane.field && <Mark shape={shape} colour={kindColour("Field")} size={9} />}
          {lane.field ? nameIn(language, lane.field) : words.drawing.noField}
        </li>
      ))}
    </ul>
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
