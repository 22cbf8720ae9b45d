/** A node that wants a label, in screen units at the current zoom, without the pan. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly string[];
  readonly width: number;
  /** Who comes first where two labels want one place; higher is earlier. */
  readonly rank: number;
  /** Gets its label even where it must overlap. */
  readonly always?: boolean;
}

/** A label with a place: its first line's baseline is `top` plus one line. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly align: "center" | "left" | "right";
  /** What it covers. */
  readonly box: Box;
}

/** A rectangle in screen units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The space between a node and its label. */
export const labelGap = 4;

/** Latin words, or single characters; opening marks go with what follows, closing ones with what precedes. */
const piecesThatStayWhole =
  /\s+|[“‘（《「]*(?:[\u0021-\u024f]+|[^\s“‘（《「])[”’）》」，。、；：！？]*|[“‘（《「]/gu;

/**
 * Breaks a name into lines of about `perLine` Han characters (a Latin letter counts half), all about
 * equally long. Latin words stay whole; what does not fit into `mostLines` ends in an ellipsis.
 */
export function breakLines(name: string, perLine: number, mostLines: number): string[] {
  const pieces = name.match(piecesThatStayWhole) ?? [];
  const lines = filled(pieces, perLine);
  if (lines.length > mostLines) {
    const kept = lines.slice(0, mostLines);
    kept[mostLines - 1] = `${kept[mostLines - 1]?.replace(/.$/u, "") ?? ""}…`;
    return kept;
  }
  // As narrow as the same number of lines allows: 6 and 6 rather than 11 and 1.
  for (let width = widthOf(name) / lines.length; width < perLine; width += 0.5) {
    const narrower = filled(pieces, width);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

function filled(pieces: readonly string[], perLine: number): string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of pieces) {
    const size = widthOf(piece);
    if (taken + size > perLine && line !== "") {
      lines.push(line.trim());
      line = "";
      taken = 0;
    }
    line += piece;
    taken += size;
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}

function widthOf(piece: string): number {
  let width = 0;
  for (const character of piece) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.52 : 1;
  return width;
}

/**
 * Gives each label a place where it covers neither a node nor a label of higher rank: below, above,
 * right or left; those that find none are left out. It does not depend on the pan, so that labels
 * do not flicker while the map moves.
 */
export function placeLabels(nodes: readonly Labelled[], lineHeight: number): PlacedLabel[] {
  const taken = new Grid();
  for (const { x, y, radius } of nodes) {
    const inner = radius * 0.85;
    taken.add({ left: x - inner, right: x + inner, top: y - inner, bottom: y + inner });
  }
  const placed: PlacedLabel[] = [];
  const inOrder = nodes.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const node of inOrder) {
    const places = candidates(node, lineHeight);
    const free =
      places.find(({ box }) => !taken.meets(box)) ?? (node.always ? places[0] : undefined);
    if (free === undefined) continue;
    taken.add(free.box);
    placed.push(free);
  }
  return placed;
}

function candidates(
  { id, x, y, radius, lines, width }: Labelled,
  lineHeight: number,
): PlacedLabel[] {
  const height = lines.length * lineHeight;
  const away = radius + labelGap;
  const at = (
    left: number,
    top: number,
    align: PlacedLabel["align"],
    anchor: number,
  ): PlacedLabel => ({
    id,
    lines,
    x: anchor,
    top,
    align,
    box: { left: left - 2, top, right: left + width + 2, bottom: top + height },
  });
  return [
    at(x - width / 2, y + away - 1, "center", x),
    at(x - width / 2, y - away - height, "center", x),
    at(x + away, y - height / 2, "left", x + away),
    at(x - away - width, y - height / 2, "right", x - away),
  ];
}

/** The first of some boxes that covers nothing placed so far; it is taken from then on. */
export function firstFree(boxes: readonly Box[], taken: Grid): Box | undefined {
  const free = boxes.find((box) => !taken.meets(box));
  if (free !== undefined) taken.add(free);
  return free;
}

const cell = 64;

/** Boxes by the cells that they touch: what meets a box is found without asking every other. */
export class Grid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  meets(box: Box): boolean {
    return this.#keys(box).some((key) =>
      this.#cells
        .get(key)
        ?.some(
          (other) =>
            other.left < box.right &&
            other.right > box.left &&
            other.top < box.bottom &&
            other.bottom > box.top,
        ),
    );
  }

  #keys({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) {
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++)
        keys.push(`${x} ${y}`);
    }
    return keys;
  }
}
