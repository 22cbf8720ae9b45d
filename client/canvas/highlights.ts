import type { Core, EdgeSingular } from "cytoscape";
import { isPlanned } from "../exploration/facts.ts";
import type { Drawn } from "../exploration/groups.ts";
import type { ExplorationState } from "../exploration/store.ts";
import { shapePath } from "../ui/shapes.ts";
import { type AgreementLine, tubeColour } from "./agreementLines.ts";
import { type Appearance, colourOf, type Inks, lookOf } from "./appearance.ts";
import type { Lines } from "./drawSight.ts";
import { confidenceOf, isTiePlanned, radiusOf, type Tie, tieWidth } from "./elements.ts";
import { firstFree, Grid, type PlacedLabel } from "./labels.ts";
import { labelFont, labelsFor, type Names, paintLabels } from "./labelling.ts";
import { countedOf, paintCounts, paintTube } from "./paintAgreementLines.ts";
import { pairKey, tracedPairs } from "./trace.ts";

/** What the highlights are painted from. */
export interface Scene {
  readonly cy: Core;
  readonly appearance: Appearance;
  readonly inks: Inks;
  readonly names: Names;
  readonly lines: Lines;
  readonly state: ExplorationState;
  /** The labels of the same scene as it was last painted; null where it is another. */
  readonly labels: readonly PlacedLabel[] | null;
}

/** Above this many relations at once, their words would cover what they name. */
const mostWords = 14;

/** Where along a tie its words may stand, the best place first. */
const placesAlong = [0.5, 0.38, 0.62, 0.28, 0.72];

const outlines = new Map<string, Path2D>();

/**
 * Paints what passes: the entity under the pointer with its neighbours, the path that is followed,
 * the selection, and the keyboard's place. The rest fades under one sheet of paper; no element of
 * the graph is restyled.
 *
 * @returns the labels that it painted
 */
export function paintHighlights(
  context: CanvasRenderingContext2D,
  scene: Scene,
): readonly PlacedLabel[] {
  const { state } = scene;
  const { focus, chosen, ties, tubes, isOwnTie, isOwnTube } = brightOf(scene);
  const entities = new Map(state.sight.picture.entities.map((entity) => [entity.id, entity]));
  const near = new Set([
    ...focus,
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...tubes.flatMap(({ tie }) => [tie.a, tie.b]),
  ]);
  const present = [...near].flatMap((id) => entities.get(id) ?? []);
  let labels: readonly PlacedLabel[] = [];
  if (present.length > 0) {
    fade(context, scene, state.hovered === null ? 0.55 : 0.72);
    for (const line of tubes) {
      const edge = edgeOf(scene, line);
      const wall = isOwnTube(line) ? scene.inks.seal : tubeColour(scene.appearance);
      if (edge) paintTube(context, edge, line, { wall, inside: scene.inks.paper });
    }
    for (const tie of ties) {
      paintTie(context, scene, tie, isOwnTie(tie), ties.length > mostWords);
    }
    for (const entity of present) paintEntity(context, scene, entity);
    for (const id of chosen) ring(context, scene, entities.get(id), scene.inks.seal, 2);
    labels = scene.labels ?? placed(scene, present, focus);
    paintLabels(context, labels, scene.cy, scene.inks, focus);
    paintCounts(context, scene.cy, countedOf({ ties, agreementLines: tubes }), scene.inks, labels);
    if (ties.length <= mostWords) paintAllWords(context, scene, ties, present, labels);
  }
  if (state.cursorShown && state.cursor !== null) {
    ring(context, scene, entities.get(state.cursor), scene.inks.ink, 3, 6);
  }
  return labels;
}

/** The names of what is bright: first those that it is all about, which must have theirs. */
function placed(
  { cy, names, state }: Scene,
  present: readonly Drawn[],
  focus: ReadonlySet<string>,
): readonly PlacedLabel[] {
  return labelsFor(
    cy,
    present.map((entity) => {
      const first = focus.has(entity.id);
      return {
        entity,
        rank: first ? 1e6 : entity.degree,
        whole: entity.id === state.hovered,
        always: first,
      };
    }),
    names,
  );
}

/** What stays bright while the rest fades. */
interface Bright {
  /** The entities that it is all about; their neighbours stay bright because of them. */
  readonly focus: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly ties: readonly Tie[];
  readonly tubes: readonly AgreementLine[];
  /** Whether a line belongs to the selection or the path itself, and not to what is under the pointer. */
  readonly isOwnTie: (tie: Tie) => boolean;
  readonly isOwnTube: (line: AgreementLine) => boolean;
}

function brightOf({ lines, state }: Scene): Bright {
  const { selection, hovered, sight } = state;
  const chosen = chosenEntities(state);
  const relations = new Set(selection.of === "relations" ? selection.ids : []);
  const tube = selection.of === "agreementTie" ? pairKey(...selection.ends) : null;
  const traced = state.traced && tracedPairs(state.traced, sight);
  const isChosenTie = (tie: Tie): boolean =>
    tie.relations.some(({ id }) => relations.has(id)) ||
    traced?.has(pairKey(tie.from, tie.to)) === true;
  const isChosenTube = ({ tie }: AgreementLine): boolean =>
    pairKey(tie.a, tie.b) === tube || traced?.has(pairKey(tie.a, tie.b)) === true;
  // A path is to be seen alone: the neighbours of what stands on it fade with the rest.
  const centre = hovered === null ? (traced ? new Set<string>() : chosen) : new Set([hovered]);
  const isNear = (a: string, b: string): boolean => centre.has(a) || centre.has(b);
  return {
    focus: traced && hovered === null ? new Set(state.traced) : centre,
    chosen,
    ties: lines.ties.filter(
      (tie) => isNear(tie.from, tie.to) || (hovered === null && isChosenTie(tie)),
    ),
    tubes: lines.agreementLines.filter(
      (line) => isNear(line.tie.a, line.tie.b) || (hovered === null && isChosenTube(line)),
    ),
    isOwnTie: (tie) =>
      isChosenTie(tie) || (!traced && (chosen.has(tie.from) || chosen.has(tie.to))),
    isOwnTube: (line) =>
      isChosenTube(line) || (!traced && (chosen.has(line.tie.a) || chosen.has(line.tie.b))),
  };
}

function chosenEntities({ selection, sight }: ExplorationState): ReadonlySet<string> {
  const ids = selection.of === "entities" ? selection.ids : [];
  return new Set(ids.map((id) => sight.picture.groupOf.get(id) ?? id));
}

function fade(context: CanvasRenderingContext2D, { inks }: Scene, strength: number): void {
  context.globalAlpha = strength;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalAlpha = 1;
}

function place(cy: Core, id: string): { x: number; y: number } | null {
  const node = cy.getElementById(id);
  return node.empty() || node.hasClass("waiting") ? null : node.renderedPosition();
}

function paintEntity(context: CanvasRenderingContext2D, scene: Scene, entity: Drawn): void {
  const at = place(scene.cy, entity.id);
  if (at === null) return;
  const { shape } = lookOf(scene.appearance, entity.kind);
  const colour = colourOf(scene.appearance, entity.kind);
  const radius = radiusOf(entity) * scene.cy.zoom();
  const outline = outlines.get(shape) ?? new Path2D(shapePath(shape));
  outlines.set(shape, outline);
  context.save();
  context.translate(at.x, at.y);
  context.scale(radius, radius);
  context.lineJoin = "round";
  context.strokeStyle = scene.inks.paper;
  context.lineWidth = 5 / radius;
  context.stroke(outline);
  context.fillStyle = isPlanned(entity.status) ? scene.inks.paper : colour;
  context.fill(outline);
  if (isPlanned(entity.status)) {
    context.strokeStyle = colour;
    context.lineWidth = 2.5 / radius;
    context.stroke(outline);
  }
  context.restore();
}

function ring(
  context: CanvasRenderingContext2D,
  scene: Scene,
  entity: Drawn | undefined,
  colour: string,
  width: number,
  away = 4,
): void {
  const at = entity && place(scene.cy, entity.id);
  if (!at) return;
  context.beginPath();
  context.arc(at.x, at.y, radiusOf(entity) * scene.cy.zoom() * 1.08 + away, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function edgeOf(scene: Scene, line: { readonly id: string }): EdgeSingular | null {
  const edge = scene.cy.getElementById(line.id);
  return edge.empty() || edge.hasClass("waiting") ? null : edge;
}

function paintTie(
  context: CanvasRenderingContext2D,
  scene: Scene,
  tie: Tie,
  chosen: boolean,
  crowded: boolean,
): void {
  const edge = edgeOf(scene, tie);
  if (edge === null) return;
  const from = edge.renderedSourceEndpoint();
  const to = edge.renderedTargetEndpoint();
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = chosen ? scene.inks.seal : scene.inks.ink;
  // Sixty red lines at full strength would be all that one sees.
  context.globalAlpha = (isTiePlanned(tie) ? 0.55 : 1) * (crowded ? 0.6 : 1);
  context.lineWidth = tieWidth(tie) + (crowded ? 0 : 0.6);
  context.setLineDash({ EXPLICIT: [], IMPLIED: [7, 4], BACKGROUND: [2, 4] }[confidenceOf(tie)]);
  context.stroke();
  context.setLineDash([]);
  if (tie.points) arrow(context, from, to);
  context.globalAlpha = 1;
}

function arrow(
  context: CanvasRenderingContext2D,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.save();
  context.translate(to.x, to.y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-8, -4);
  context.lineTo(-8, 4);
  context.closePath();
  context.fillStyle = context.strokeStyle;
  context.fill();
  context.restore();
}

/** The relation kinds that a tie stands for, the most frequent first, two at most. */
function wordsOf({ relations }: Tie, { relationWords }: Appearance): string {
  const counts = new Map<string, number>();
  for (const { kind } of relations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const words = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind, count]) => (count > 1 ? `${relationWords(kind)} ×${count}` : relationWords(kind)));
  return words.length > 2 ? `${words.slice(0, 2).join(" · ")} …` : words.join(" · ");
}

/** Names the bright ties where there is room: their words cover neither an entity nor its label. */
function paintAllWords(
  context: CanvasRenderingContext2D,
  scene: Scene,
  ties: readonly Tie[],
  present: readonly Drawn[],
  labels: readonly PlacedLabel[],
): void {
  const taken = new Grid();
  const pan = scene.cy.pan();
  for (const { box } of labels) {
    taken.add({
      left: box.left + pan.x,
      right: box.right + pan.x,
      top: box.top + pan.y,
      bottom: box.bottom + pan.y,
    });
  }
  for (const entity of present) {
    const at = place(scene.cy, entity.id);
    const radius = radiusOf(entity) * scene.cy.zoom();
    if (at)
      taken.add({
        left: at.x - radius,
        right: at.x + radius,
        top: at.y - radius,
        bottom: at.y + radius,
      });
  }
  context.font = `11px ${labelFont}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const tie of ties) {
    const edge = edgeOf(scene, tie);
    if (edge === null) continue;
    const from = edge.renderedSourceEndpoint();
    const to = edge.renderedTargetEndpoint();
    const words = wordsOf(tie, scene.appearance);
    const half = context.measureText(words).width / 2 + 2;
    const boxes = placesAlong.map((part) => {
      const x = from.x + (to.x - from.x) * part;
      const y = from.y + (to.y - from.y) * part;
      return { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
    });
    const free = firstFree(boxes, taken);
    if (free === undefined) continue;
    const [x, y] = [free.left + half, free.top + 8];
    context.lineWidth = 4;
    context.strokeStyle = scene.inks.paper;
    context.strokeText(words, x, y);
    context.fillStyle = scene.inks.faint;
    context.fillText(words, x, y);
  }
}
