import { type AgreementLine, bendOf, tubeWidth } from "../../canvas/agreementLines.ts";
import type { Inks } from "../../canvas/appearance.ts";
import type { Point } from "../../exploration/exploration.ts";
import { xmlText } from "./xml.ts";

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Draws the agreements of two parties as SVG: a tube with their number on it. */
export function drawTube(
  line: AgreementLine,
  places: ReadonlyMap<string, Point>,
  wall: string,
  inks: Inks,
): string {
  const [from, to] = [places.get(line.tie.a), places.get(line.tie.b)];
  if (!from || !to) return "";
  const towards = bendOf(line, from, to);
  const way = towards
    ? `Q${number(towards.x)} ${number(towards.y)} ${number(to.x)} ${number(to.y)}`
    : `L${number(to.x)} ${number(to.y)}`;
  const path = `d="M${number(from.x)} ${number(from.y)}${way}" fill="none"`;
  const width = tubeWidth(line.tie);
  const middle = towards ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const x = (from.x + 2 * middle.x + to.x) / 4;
  const y = (from.y + 2 * middle.y + to.y) / 4;
  const count = String(line.tie.agreements.length);
  const half = Math.max(8, count.length * 3.5 + 4);
  return `<path ${path} stroke="${xmlText(wall)}" stroke-width="${number(width + 3)}"/><path ${path} stroke="${xmlText(inks.paper)}" stroke-width="${number(width)}"/><rect x="${number(x - half)}" y="${number(y - 8)}" width="${number(2 * half)}" height="16" rx="8" fill="${xmlText(inks.paper)}" stroke="${xmlText(inks.line)}"/><text x="${number(x)}" y="${number(y + 4)}" font-size="11" font-weight="600" text-anchor="middle">${count}</text>`;
}
