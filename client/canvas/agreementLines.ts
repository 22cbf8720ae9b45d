import type { EdgeDefinition } from "cytoscape";
import { agreementKind, type AgreementTie } from "../exploration/agreementTies.ts";
import type { Point } from "../exploration/exploration.ts";
import { type Appearance, colourOf } from "./appearance.ts";
import type { Tie } from "./elements.ts";

/** The line that stands for the agreements of two parties: a tube, since no relation looks like one. */
export interface AgreementLine {
  readonly id: string;
  readonly tie: AgreementTie;
  /** Bent aside, where relations join the two as well and have a line of their own. */
  readonly bent: boolean;
}

/** The lines for the ties in sight, beside those that relations are drawn as. */
export function agreementLinesOf(
  agreementTies: readonly AgreementTie[],
  ties: readonly Tie[],
): AgreementLine[] {
  const joined = new Set(ties.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return agreementTies.map((tie) => {
    const bent = joined.has(`${tie.a} ${tie.b}`);
    // How an edge bends cannot change while it is drawn, so that it is part of its name.
    return { id: `agreements ${tie.a} ${tie.b}${bent ? " bent" : ""}`, tie, bent };
  });
}

/** The colour of a tube's walls: that of what it stands for. */
export function tubeColour(appearance: Appearance): string {
  return colourOf(appearance, agreementKind);
}

/** How wide a tube is inside, in pixels at zoom 1: nearly as their number, up to 20. */
export function tubeWidth({ agreements }: AgreementTie): number {
  return Math.min(20, 2.8 * agreements.length ** 0.8);
}

/** How far beside the middle the point lies towards which a tube bends, in units at zoom 1. */
export const bend = 34;

/**
 * The point towards which a tube bends, as Cytoscape finds it: beside the middle of its ends, where
 * the control point of a quadratic curve stands. Null for a straight one.
 */
export function bendOf({ bent }: AgreementLine, from: Point, to: Point): Point | null {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  if (!bent || length === 0) return null;
  return {
    x: (from.x + to.x) / 2 - (y / length) * bend,
    y: (from.y + to.y) / 2 + (x / length) * bend,
  };
}

/** The one place where the agreements of two parties become an edge. */
export function toAgreementEdge(line: AgreementLine): EdgeDefinition {
  return {
    group: "edges",
    data: { id: line.id, source: line.tie.a, target: line.tie.b, ...tubeLook(line) },
  };
}

/** What may change of a tube while its ends stay. */
export function tubeLook({ tie, bent }: AgreementLine): Record<string, number> {
  return { agreements: tie.agreements.length, bent: bent ? 1 : 0, width: tubeWidth(tie) };
}
