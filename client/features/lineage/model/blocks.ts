import type { LineageSatelliteFragment } from "../../../api/generated/graphql.ts";
import type { Stage } from "./lineage.ts";
import { emsOf, wrap } from "./wrap.ts";

/** A need, an agreement or a platform that stands by a stage: the relation that ties it there. */
export interface Satellite {
  readonly id: string;
  readonly kind: string;
  readonly confidence: LineageSatelliteFragment["confidence"];
  readonly entity: Omit<LineageSatelliteFragment["from"], "__typename">;
  readonly stage: string;
}

/** What the drawing writes, in the reader's language. */
export interface Captions {
  readonly name: (stage: Stage) => string;
  /** The small line below the name; empty for none. */
  readonly remark: (stage: Stage) => string;
  readonly satellite: (satellite: Satellite) => string;
  readonly stepKind: (kind: string) => string;
}

/** Sizes in pixels at a zoom of 1. */
export const type = {
  name: 16,
  nameLine: 21,
  remark: 11.5,
  remarkLine: 16,
  note: 12,
  noteLine: 16,
};
/** From the left edge of a stage's mark to its text, and of a satellite's to its own. */
export const indent = { name: 20, note: 36 };
const most = { name: 184, remark: 190, note: 170 };

/** A satellite's lines, and how far below the name's middle the first one's middle is. */
export interface Note {
  readonly satellite: Satellite;
  readonly lines: readonly string[];
  readonly y: number;
}

/** What is written for a stage, and how much room that takes around the middle of its name. */
export interface Block {
  readonly lines: readonly string[];
  readonly remark: readonly string[];
  readonly notes: readonly Note[];
  /** From the mark's left edge to the end of the name, where arrows leave. */
  readonly nameWidth: number;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

/** Sets a stage's name, remark and satellites in lines. */
export function blockOf(stage: Stage, satellites: readonly Satellite[], captions: Captions): Block {
  const lines = wrap(captions.name(stage), most.name / type.name);
  const remarkText = captions.remark(stage);
  const remark = remarkText === "" ? [] : wrap(remarkText, most.remark / type.remark);
  let y =
    (lines.length * type.nameLine) / 2 + remark.length * type.remarkLine + type.noteLine / 2 + 3;
  const notes = satellites.map((satellite): Note => {
    const own = wrap(captions.satellite(satellite), most.note / type.note);
    const note = { satellite, lines: own, y };
    y += own.length * type.noteLine + 2;
    return note;
  });
  const nameWidth = indent.name + widest(lines, type.name);
  return {
    lines,
    remark,
    notes,
    nameWidth,
    width: Math.max(
      nameWidth,
      indent.name + widest(remark, type.remark),
      ...notes.map((note) => indent.note + widest(note.lines, type.note)),
    ),
    above: (lines.length * type.nameLine) / 2,
    below: y - type.noteLine / 2,
  };
}

/** The width of the widest line in pixels. */
export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => emsOf(line))) * size;
}
