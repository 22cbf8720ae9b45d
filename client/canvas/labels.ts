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
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The space between a node and its label. */
export const labelGap = 4;

/**
 * Breaks a name into lines of about `perLine` Han characters (a Latin letter counts half). Latin
 * words stay whole; what does not fit into `mostLines` ends in an ellipsis.
 */
export function breakLines(name: string, perLine: number, mostLines: number): string[] {
  const pieces = name.match(/[\u0021-\u024f]+[.,;:!?)]*|\s+|[\s\S]/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of pieces) {
    const size = widthOf(piece);
    // Closing marks never open a line.
    if (taken + size > perLine && line !== "" && !/^[，。、；：！？）》”’]$/.test(piece)) {
      lines.push(line.trim());
      line = "";
      taken = 0;
    }
    line += piece;
    taken += size;
  }
  if (line.trim() !== "") lines.push(line.trim());
  if (lines.length <= mostLines) return balanced(lines);
  const kept = lines.slice(0, mostLines);
  kept[mostLines - 1] = `${kept[mostLines - 1]?.slice(0, -1) ?? ""}…`;
  return kept;
}

/** A last line of one character is joined by its neighbours: 2 lines of 6 rather than 11 and 1. */
function balanced(lines: string[]): string[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined || before === undefined || /[a-z]/i.test(last + before)) return lines;
  if (last.length * 2 >= before.length) return lines;
  const all = before + last;
  const middle = Math.ceil(all.length / 2);
  return [...lines.slice(0, -2), all.slice(0, middle), all.slice(middle)];
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
    placed.push(free.label);
  }
  return placed;
}

function candidates(
  { id, x, y, radius, lines, width }: Labelled,
  lineHeight: number,
): { readonly box: Box; readonly label: PlacedLabel }[] {
  const height = lines.length * lineHeight;
  const away = radius + labelGap;
  const at = (left: number, top: number, align: PlacedLabel["align"], anchor: number) => ({
    box: { left: left - 2, top, right: left + width + 2, bottom: top + height },
    label: { id, lines, x: anchor, top, align },
  });
  return [
    at(x - width / 2, y + away - 1, "center", x),
    at(x - width / 2, y - away - height, "center", x),
    at(x + away, y - height / 2, "left", x + away),
    at(x - away - width, y - height / 2, "right", x - away),
  ];
}

const cell = 64;

/** Boxes by the cells that they touch: what meets a box is found without asking every other. */
class Grid {
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
