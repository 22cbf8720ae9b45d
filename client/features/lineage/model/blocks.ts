import type { LineageSatelliteFragment } from "../../../api/generated/graphql.ts";
import type { Stage } from "./lineage.ts";
import type { Step } from "./steps.ts";
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
  /** The small line below the name; empty for none. What stands above its column is not repeated. */
  readonly remark: (stage: Stage, head: string) => string;
  readonly satellite: (satellite: Satellite) => string;
  /** What stands beside a step's number: its kind, and that it closes a circle. */
  readonly step: (step: Step) => string;
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
export const indent = { name: 22, note: 38 };
const most = { name: 184, remark: 190, note: 196 };

/** Between two lines that meet one stage, in pixels. */
export const portsApart = 7;

/** How many steps meet a stage on its left and on its right. */
export interface Meeting {
  readonly arriving: number;
  readonly leaving: number;
}

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
  /** From the mark's left edge to where arrows leave: the name's end, or that of all below it. */
  readonly exit: number;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

/** Sets a stage's name, remark and satellites in lines, with room for the steps that meet it. */
export function blockOf(
  stage: Stage,
  head: string,
  satellites: readonly Satellite[],
  { arriving, leaving }: Meeting,
  captions: Captions,
): Block {
  const lines = wrap(captions.name(stage), most.name / type.name);
  const remarkText = captions.remark(stage, head);
  const remark = remarkText === "" ? [] : wrap(remarkText, most.remark / type.remark);
  const halfName = (lines.length * type.nameLine) / 2;
  let y = halfName + remark.length * type.remarkLine + type.noteLine / 2 + 3;
  const notes = satellites.map((satellite): Note => {
    const own = wrap(captions.satellite(satellite), most.note / type.note);
    const note = { satellite, lines: own, y };
    y += own.length * type.noteLine + 2;
    return note;
  });
  const nameWidth = indent.name + widest(lines, type.name);
  const width = Math.max(
    nameWidth,
    indent.name + widest(remark, type.remark),
    ...notes.map((note) => indent.note + widest(note.lines, type.note)),
  );
  const [before, after] = [(arriving * portsApart) / 2, (leaving * portsApart) / 2];
  return {
    lines,
    remark,
    notes,
    // More steps than fit beside the name would run through what stands below it.
    exit: after > halfName ? width : nameWidth,
    width,
    above: Math.max(halfName, before, after),
    below: Math.max(y - type.noteLine / 2, before, after),
  };
}

/** The width of the widest line in pixels. */
export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => emsOf(line.trimEnd()))) * size;
}
