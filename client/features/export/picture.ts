import { type AgreementLine, tubeColour } from "../../canvas/agreementLines.ts";
import { type Appearance, colourOf, type Inks, lookOf } from "../../canvas/appearance.ts";
import { confidenceOf, isTiePlanned, radiusOf, type Tie, tieWidth } from "../../canvas/elements.ts";
import { placeLabels, type PlacedLabel } from "../../canvas/labels.ts";
import { labelSize, lineOf, type Names } from "../../canvas/labelling.ts";
import type { Point } from "../../exploration/exploration.ts";
import { isPlanned } from "../../exploration/facts.ts";
import type { Drawn } from "../../exploration/groups.ts";
import { shapePath } from "../../ui/shapes.ts";
import { drawTube } from "./drawTube.ts";
import { xmlText } from "./xml.ts";

/** What a picture is drawn from. */
export interface Scene {
  readonly entities: readonly Drawn[];
  readonly ties: readonly Tie[];
  /** What stands for agreements that are drawn as ties. */
  readonly agreementLines: readonly AgreementLine[];
  readonly places: ReadonlyMap<string, Point>;
  readonly appearance: Appearance;
  readonly inks: Inks;
  readonly names: Names;
  /** What stands above the drawing, and in smaller letters below its title. */
  readonly title: string;
  readonly subtitle: string;
  /** The kinds in the drawing, by name. */
  readonly legend: readonly {
    readonly kind: string;
    readonly name: string;
    readonly count: number;
  }[];
  /** What the strokes mean. */
  readonly strokes: Readonly<
    Record<"explicit" | "implied" | "background" | "planned" | "tie", string>
  >;
  /** Lines at the foot: which data, when, where to see it. */
  readonly foot: readonly string[];
}

/** A picture as SVG, with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const margin = 36;
const titleSize = 22;
const smallSize = 12.5;
const headHeight = 74;
const legendRow = 22;
const legendColumn = 190;
const narrowest = 720;

const sans = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const serif = "Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif";
const dashes = { EXPLICIT: "", IMPLIED: "7 4", BACKGROUND: "1.5 4" };

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Draws the whole graph, not just what the window shows, with title, legend and origin. */
export function drawPicture(scene: Scene): Picture {
  const labels = labelsOf(scene);
  const box = boundsOf(scene, labels);
  const graphWidth = box.right - box.left;
  const width = Math.max(narrowest, graphWidth + 2 * margin);
  const columns = Math.max(1, Math.floor((width - 2 * margin) / legendColumn));
  const legend = drawLegend(scene, columns);
  const legendTop = headHeight + (box.bottom - box.top) + 2 * margin;
  const footTop = legendTop + legend.rows * legendRow + 18;
  const foot = scene.foot.flatMap((line) => brokenAnywhere(line, width - 2 * margin));
  const height = footTop + foot.length * 18 + margin / 2;
  const x = (width - graphWidth) / 2 - box.left;
  const y = headHeight + margin - box.top;
  const { inks } = scene;

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" font-family="${xmlText(sans)}" font-size="${smallSize}" fill="${xmlText(inks.ink)}">
<title>${xmlText(scene.title)}</title>
<desc>${xmlText([scene.subtitle, ...scene.foot].join("\n"))}</desc>
<rect width="100%" height="100%" fill="${xmlText(inks.paper)}"/>
<text x="${margin}" y="${margin + 8}" font-family="${xmlText(serif)}" font-size="${titleSize}" font-weight="600">${xmlText(scene.title)}</text>
<text x="${margin}" y="${margin + 30}" fill="${xmlText(inks.faint)}">${xmlText(scene.subtitle)}</text>
<g transform="translate(${number(x)} ${number(y)})">
<g>
${scene.agreementLines.map((line) => drawTube(line, scene.places, tubeColour(scene.appearance), inks)).join("\n")}
</g>
<g stroke="${xmlText(inks.line)}" stroke-linecap="round">
${scene.ties.map((tie) => drawTie(tie, scene)).join("\n")}
</g>
<g stroke-linejoin="round">
${scene.entities.map((entity) => drawEntity(entity, scene)).join("\n")}
</g>
<g font-size="${labelSize(1)}" paint-order="stroke" stroke="${xmlText(inks.paper)}" stroke-width="4" stroke-linejoin="round">
${labels.map(drawLabel).join("\n")}
</g>
</g>
<g transform="translate(${margin} ${number(legendTop)})">
${legend.svg}
</g>
<g fill="${xmlText(inks.faint)}">
${foot.map((line, index) => `<text x="${margin}" y="${number(footTop + (index + 1) * 18)}">${xmlText(line)}</text>`).join("\n")}
</g>
</svg>
`;
  return { svg, width, height };
}

/** Lines that fit into a width, in pixels: a link has no words to break at. */
function brokenAnywhere(text: string, width: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const character of text) {
    const size = smallSize * ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.62 : 1);
    if (size > room) {
      lines.push("");
      room = width;
    }
    lines[lines.length - 1] += character;
    room -= size;
  }
  return lines;
}

function labelsOf({ entities, places, names }: Scene): readonly PlacedLabel[] {
  const size = labelSize(1);
  const wanted = entities.flatMap((entity) => {
    const at = places.get(entity.id);
    if (at === undefined) return [];
    const { lines, width } = names.of(entity);
    return [
      {
        id: entity.id,
        ...at,
        radius: radiusOf(entity),
        lines,
        width: width * size,
        rank: entity.degree,
        // Nobody can zoom into a picture on paper: a name that covers another is better than none.
        always: true,
      },
    ];
  });
  return placeLabels(wanted, lineOf(size));
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boundsOf({ entities, places }: Scene, labels: readonly PlacedLabel[]): Bounds {
  const boxes = entities.flatMap((entity) => {
    const at = places.get(entity.id);
    const radius = radiusOf(entity) * 1.2;
    return at
      ? [
          {
            left: at.x - radius,
            right: at.x + radius,
            top: at.y - radius,
            bottom: at.y + radius,
          },
        ]
      : [];
  });
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const [index, box] of [...boxes, ...labels.map((label) => label.box)].entries()) {
    left = index === 0 ? box.left : Math.min(left, box.left);
    right = index === 0 ? box.right : Math.max(right, box.right);
    top = index === 0 ? box.top : Math.min(top, box.top);
    bottom = index === 0 ? box.bottom : Math.max(bottom, box.bottom);
  }
  return { left, right, top, bottom };
}

function drawTie(tie: Tie, { places, entities, inks }: Scene): string {
  const [from, to] = [places.get(tie.from), places.get(tie.to)];
  if (!from || !to) return "";
  const dash = dashes[confidenceOf(tie)];
  const look = `stroke-width="${number(tieWidth(tie))}"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}${isTiePlanned(tie) ? ' opacity="0.45"' : ""}`;
  const line = `<line x1="${number(from.x)}" y1="${number(from.y)}" x2="${number(to.x)}" y2="${number(to.y)}" ${look}/>`;
  const end = entities.find(({ id }) => id === tie.to);
  if (!tie.points || end === undefined) return line;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const away = radiusOf(end) * 1.15 + 1;
  const x = to.x - Math.cos(angle) * away;
  const y = to.y - Math.sin(angle) * away;
  const turn = (angle * 180) / Math.PI;
  return `${line}<path d="M0 0L-8 -4V4Z" fill="${xmlText(inks.line)}" stroke="none" transform="translate(${number(x)} ${number(y)}) rotate(${number(turn)})"/>`;
}

function drawEntity(entity: Drawn, { places, appearance, inks }: Scene): string {
  const at = places.get(entity.id);
  if (at === undefined) return "";
  const colour = colourOf(appearance, entity.kind);
  const radius = radiusOf(entity);
  const planned = isPlanned(entity.status);
  const [fill, stroke, width] = planned ? [inks.paper, colour, 2.5] : [colour, inks.paper, 2];
  return `<path d="${shapePath(lookOf(appearance, entity.kind).shape)}" transform="translate(${number(at.x)} ${number(at.y)}) scale(${number(radius)})" fill="${xmlText(fill)}" stroke="${xmlText(stroke)}" stroke-width="${number(width / radius)}"/>`;
}

const anchors = { center: "middle", left: "start", right: "end" } as const;

function drawLabel({ lines, x, top, align }: PlacedLabel): string {
  const size = labelSize(1);
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${number(x)}" y="${number(top + size + index * lineOf(size))}">${xmlText(line)}</tspan>`,
  );
  return `<text text-anchor="${anchors[align]}">${spans.join("")}</text>`;
}

function drawLegend(
  { legend, strokes, appearance, inks, agreementLines }: Scene,
  columns: number,
): { svg: string; rows: number } {
  const kinds = legend.map(
    ({ kind, name, count }) =>
      `<path d="${shapePath(lookOf(appearance, kind).shape)}" transform="translate(6 -4) scale(5.5)" fill="${xmlText(colourOf(appearance, kind))}"/><text x="22">${xmlText(`${name} ${count}`)}</text>`,
  );
  const ink = xmlText(inks.ink);
  const lines = (["explicit", "implied", "background"] as const).map(
    (stroke, index) =>
      `<line x1="0" y1="-4" x2="26" y2="-4" stroke="${ink}" stroke-width="1.5" stroke-dasharray="${Object.values(dashes)[index] || "none"}"/><text x="34">${xmlText(strokes[stroke])}</text>`,
  );
  const planned = `<circle cx="6" cy="-4" r="4.5" fill="none" stroke="${ink}" stroke-width="1.5"/><text x="22">${xmlText(strokes.planned)}</text>`;
  const tube = `<path d="M0 -7H26M0 -1H26" stroke="${xmlText(tubeColour(appearance))}" stroke-width="1.5"/><text x="34">${xmlText(strokes.tie)}</text>`;
  const items = [...kinds, ...lines, planned, ...(agreementLines.length > 0 ? [tube] : [])];
  const svg = items
    .map(
      (item, index) =>
        `<g transform="translate(${(index % columns) * legendColumn} ${(Math.floor(index / columns) + 1) * legendRow})">${item}</g>`,
    )
    .join("\n");
  return { svg, rows: Math.ceil(items.length / columns) };
}
