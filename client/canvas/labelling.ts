import type { Core } from "cytoscape";
import type { Drawn } from "../exploration/groups.ts";
import type { Appearance, Inks } from "./appearance.ts";
import { radiusOf } from "./elements.ts";
import { nameOf } from "./nameOf.ts";
import { breakLines, type Labelled, labelGap, type PlacedLabel, placeLabels } from "./labels.ts";

export const labelFont =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Labels keep about one size on the screen, as on a map: geometry grows with the zoom, letters hardly. */
export function labelSize(zoom: number): number {
  return 12.5 * Math.min(1.3, Math.max(0.94, zoom));
}

export const lineOf = (size: number): number => Math.round(size * 1.28);

interface Measured {
  readonly lines: readonly string[];
  /** In ems: one measurement serves every size. */
  readonly width: number;
}

const measureAt = 100;

/** How a name breaks: the width of a line in ems, and how many lines. Latin names run longer. */
const hanLines = { perLine: 11, most: 3 };
const latinLines = { perLine: 13, most: 4 };

/** Names broken into lines and measured once, for one language. */
export class Names {
  readonly #context: CanvasRenderingContext2D;
  readonly #appearance: Appearance;
  readonly #measured = new Map<string, Measured>();

  constructor(context: CanvasRenderingContext2D, appearance: Appearance) {
    this.#context = context;
    this.#appearance = appearance;
  }

  /** A name in a few lines, or whole. */
  of(entity: Drawn, whole = false): Measured {
    const key = `${whole ? "+" : "-"}${entity.id}${entity.members?.length ?? ""}`;
    const known = this.#measured.get(key);
    if (known) return known;
    const name = nameOf(entity, this.#appearance);
    const { perLine, most } = /\p{Script=Han}/u.test(name) ? hanLines : latinLines;
    const lines = breakLines(name, perLine, whole ? Number.POSITIVE_INFINITY : most);
    this.#context.font = `${measureAt}px ${labelFont}`;
    const widths = lines.map((line) => this.#context.measureText(line).width / measureAt);
    const measured = { lines, width: Math.max(0, ...widths) };
    this.#measured.set(key, measured);
    return measured;
  }

  /** The room that a node needs with its label below it, in units at zoom 1. */
  room(entity: Drawn): {
    readonly halfWidth: number;
    readonly top: number;
    readonly bottom: number;
  } {
    const radius = radiusOf(entity);
    const { lines, width } = this.of(entity);
    const size = labelSize(1);
    return {
      halfWidth: Math.max(radius + 6, (width * size) / 2 + 7),
      top: radius + 7,
      bottom: radius + labelGap + lines.length * lineOf(size) + 7,
    };
  }
}

interface Wanted {
  readonly entity: Drawn;
  readonly rank: number;
  readonly whole?: boolean;
  readonly always?: boolean;
}

/** Places labels for the zoom that is on; the coordinates leave out the pan. */
export function labelsFor(cy: Core, wanted: readonly Wanted[], names: Names): PlacedLabel[] {
  const zoom = cy.zoom();
  const size = labelSize(zoom);
  const nodes: Labelled[] = [];
  for (const { entity, rank, whole = false, always = false } of wanted) {
    const node = cy.getElementById(entity.id);
    if (node.empty() || node.hasClass("waiting")) continue;
    const { x, y } = node.position();
    const { lines, width } = names.of(entity, whole);
    const radius = radiusOf(entity) * zoom;
    nodes.push({
      id: entity.id,
      x: x * zoom,
      y: y * zoom,
      radius,
      lines,
      width: width * size,
      rank,
      always,
    });
  }
  return placeLabels(nodes, lineOf(size));
}

/** Draws labels with a halo of paper, so that a line crossing a word does not cut it. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  cy: Core,
  inks: Inks,
  strong: ReadonlySet<string>,
): void {
  const pan = cy.pan();
  const size = labelSize(cy.zoom());
  const line = lineOf(size);
  const { canvas } = context;
  const ratio = window.devicePixelRatio;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = inks.paper;
  context.fillStyle = inks.ink;
  context.textBaseline = "alphabetic";
  for (const { id, lines, x, top, align, box } of labels) {
    const left = x + pan.x;
    const first = top + pan.y + size;
    if (left < -260 || left > canvas.width / ratio + 260) continue;
    if (first < -120 || first > canvas.height / ratio + 40) continue;
    context.font = `${strong.has(id) ? "600 " : ""}${size}px ${labelFont}`;
    context.textAlign = align;
    if (strong.has(id)) {
      // It may have to cover others: then it covers them wholly.
      context.globalAlpha = 0.88;
      context.fillStyle = inks.paper;
      context.fillRect(
        box.left + pan.x - 3,
        box.top + pan.y - 1,
        box.right - box.left + 6,
        box.bottom - box.top + 4,
      );
      context.globalAlpha = 1;
      context.fillStyle = inks.ink;
    }
    lines.forEach((text, index) => context.strokeText(text, left, first + index * line));
    lines.forEach((text, index) => context.fillText(text, left, first + index * line));
  }
}
