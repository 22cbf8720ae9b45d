/**
 * The outlines that tell kinds apart, in a square from -1 to 1, by the names that the ontology gives
 * them. The legend, the chips and the canvas all draw from here, so that a shape is one shape.
 */

const round = (value: number): number => Math.round(value * 1000) / 1000;

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

/** A regular polygon with a corner at `turn`, in turns clockwise from the top. */
function regular(corners: number, turn = 0, radius = 1): string {
  return polygon(
    Array.from({ length: corners }, (_, index) => {
      const angle = 2 * Math.PI * (index / corners + turn);
      return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
    }),
  );
}

function star(corners: number, inner: number): string {
  return polygon(
    Array.from({ length: corners * 2 }, (_, index) => {
      const angle = (Math.PI * index) / corners;
      const radius = index % 2 === 0 ? 1.08 : inner;
      return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
    }),
  );
}

function roundRectangle(width: number, height: number, corner: number): string {
  const [x, y, c] = [width, height, corner];
  return `M${c - x} ${-y}H${x - c}Q${x} ${-y} ${x} ${c - y}V${y - c}Q${x} ${y} ${x - c} ${y}H${c - x}Q${-x} ${y} ${-x} ${y - c}V${c - y}Q${-x} ${-y} ${c - x} ${-y}Z`;
}

const circle = "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z";

const outlines: Readonly<Record<string, string>> = {
  ellipse: circle,
  "round-rectangle": roundRectangle(1.05, 0.82, 0.34),
  hexagon: regular(6, 0.25, 1.08),
  octagon: regular(8, 1 / 16, 1.04),
  rectangle: polygon([
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ]),
  pentagon: regular(5, 0, 1.08),
  star: star(5, 0.5),
  diamond: polygon([
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ]),
  "round-triangle":
    "M-0.12 -0.98Q0 -1.15 0.12 -0.98L1.02 0.66Q1.1 0.86 0.88 0.86H-0.88Q-1.1 0.86 -1.02 0.66Z",
  barrel: "M-0.72 -0.95Q0 -1.1 0.72 -0.95Q1.02 0 0.72 0.95Q0 1.1 -0.72 0.95Q-1.02 0 -0.72 -0.95Z",
  "round-heptagon": regular(7, 0, 1.04),
  "cut-rectangle": polygon([
    [-0.5, -0.95],
    [0.5, -0.95],
    [0.82, -0.62],
    [0.82, 0.95],
    [-0.82, 0.95],
    [-0.82, -0.62],
  ]),
};

/** The SVG path of a shape; a shape that is not known is drawn as a circle. */
export function shapePath(shape: string): string {
  return outlines[shape] ?? circle;
}
