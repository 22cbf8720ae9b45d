import { useOntology } from "../../../api/useOntology.ts";
import { isPlanned } from "../../../exploration/facts.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { shapePath } from "../../../ui/shapes.ts";
import { indent, type, type Note, type Satellite } from "../model/blocks.ts";
import type { PlacedStage } from "../model/layDrawing.ts";
import type { Cursor } from "../model/moves.ts";

/** What makes an element of the drawing reachable by keyboard and pointer. */
export interface Tabbing {
  readonly id: string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

interface StageMarkProps {
  readonly placed: PlacedStage;
  readonly isFocus: boolean;
  readonly selected: string | null;
  readonly label: string;
  readonly noteLabel: (satellite: Satellite) => string;
  readonly tabbing: (cursor: Cursor) => Tabbing;
}

/** A stage: the shape of its kind, its name, what it is, and the satellites that stand by it. */
export function StageMark({
  placed,
  isFocus,
  selected,
  label,
  noteLabel,
  tabbing,
}: StageMarkProps) {
  const { entityKinds } = useOntology();
  const { stage, block, x, y } = placed;
  const top = -block.above;
  const below = (block.lines.length * type.nameLine) / 2;
  const nameHeight = block.above + below + block.remark.length * type.remarkLine;
  const rows = block.lines.length;

  return (
    <g transform={`translate(${x} ${y})`}>
      <g
        {...tabbing({ on: "stage", id: stage.id })}
        className="stage"
        role="button"
        aria-label={label}
        aria-pressed={stage.id === selected}
        data-focus={isFocus}
      >
        <rect className="hit" x={-5} y={top - 3} width={block.width + 10} height={nameHeight + 6} />
        <g
          className="mark-shape"
          transform="translate(7 0) scale(6)"
          data-planned={isPlanned(stage.status)}
          fill={kindColour(stage.kind)}
          stroke={kindColour(stage.kind)}
        >
          <path d={shapePath(entityKinds.get(stage.kind)?.shape ?? "")} />
        </g>
        {isFocus && <circle className="ring" cx={7} cy={0} r={10} />}
        <text className="name">
          {block.lines.map((line, row) => (
            <tspan key={row} x={indent.name} y={(row - (rows - 1) / 2) * type.nameLine + 5.5}>
              {line}
            </tspan>
          ))}
        </text>{" "}
        <text className="remark">
          {block.remark.map((line, row) => (
            <tspan key={row} x={indent.name} y={below + row * type.remarkLine + 11}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
      {block.notes.length > 0 && (
        <path
          className="note-stem"
          d={`M7 ${Math.max(10, below - 4)}V${block.notes.at(-1)?.y ?? 0}`}
        />
      )}
      {block.notes.map((note) => (
        <SatelliteMark
          key={note.satellite.id}
          note={note}
          width={block.width}
          label={noteLabel(note.satellite)}
          isSelected={note.satellite.entity.id === selected}
          tabbing={tabbing({ on: "satellite", id: note.satellite.id })}
        />
      ))}
    </g>
  );
}

interface SatelliteMarkProps {
  readonly note: Note;
  readonly width: number;
  readonly label: string;
  readonly isSelected: boolean;
  readonly tabbing: Tabbing;
}

function SatelliteMark({ note, width, label, isSelected, tabbing }: SatelliteMarkProps) {
  const { entityKinds } = useOntology();
  const { satellite, lines, y } = note;
  return (
    <g
      {...tabbing}
      className="satellite"
      role="button"
      aria-label={label}
      aria-pressed={isSelected}
    >
      <rect
        className="hit"
        x={indent.name - 2}
        y={y - type.noteLine / 2}
        width={width - indent.name + 6}
        height={lines.length * type.noteLine}
      />
      <path
        className={`tie ${satellite.confidence.toLowerCase()}`}
        d={`M7 ${y}H${indent.name + 1}`}
      />
      <g
        className="mark-shape"
        transform={`translate(${indent.name + 8} ${y}) scale(4)`}
        fill={kindColour(satellite.entity.kind)}
      >
        <path d={shapePath(entityKinds.get(satellite.entity.kind)?.shape ?? "")} />
      </g>
      <text className="note">
        {lines.map((line, row) => (
          <tspan key={row} x={indent.note} y={y + 4 + row * type.noteLine}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
