import type { Drawn } from "../exploration/groups.ts";
import { tubeColour } from "./agreementLines.ts";
import { brightOf } from "./bright.ts";
import type { PlacedLabel } from "./labels.ts";
import { labelsFor, paintLabels } from "./labelling.ts";
import { countedOf, paintCounts, paintTube } from "./paintAgreementLines.ts";
import { paintEntity, paintRing } from "./paintEntity.ts";
import { paintTie } from "./paintTie.ts";
import { edgeOf, type Scene } from "./scene.ts";
import { paintTieWords } from "./tieWords.ts";

/** Above this many relations at once, their words would cover what they name. */
const mostWords = 14;

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
    const isCrowded = ties.length > mostWords;
    for (const tie of ties) {
      paintTie(context, scene, tie, { isOwn: isOwnTie(tie), isCrowded });
    }
    for (const entity of present) paintEntity(context, scene, entity);
    for (const id of chosen) paintRing(context, scene, entities.get(id), scene.inks.seal, 2);
    labels = scene.labels ?? placed(scene, present, focus);
    paintLabels(context, labels, scene.cy, scene.inks, focus);
    paintCounts(context, scene.cy, countedOf({ ties, agreementLines: tubes }), scene.inks, labels);
    if (!isCrowded) paintTieWords(context, scene, ties, present, labels);
  }
  if (state.cursorShown && state.cursor !== null) {
    paintRing(context, scene, entities.get(state.cursor), scene.inks.ink, 3, 6);
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

function fade(context: CanvasRenderingContext2D, { inks }: Scene, strength: number): void {
  context.globalAlpha = strength;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalAlpha = 1;
}
