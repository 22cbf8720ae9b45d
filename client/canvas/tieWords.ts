import type { Drawn } from "../exploration/groups.ts";
import type { Appearance } from "./appearance.ts";
import { radiusOf, type Tie } from "./elements.ts";
import { labelFont } from "./labelling.ts";
import { firstFree, Grid, type PlacedLabel } from "./labels.ts";
import { edgeOf, placeOf, type Scene } from "./scene.ts";

/** Where along a tie its words may stand, the best place first. */
const placesAlong = [0.5, 0.38, 0.62, 0.28, 0.72];

/** Names the bright ties where there is room: their words cover neither an entity nor its label. */
export function paintTieWords(
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
    const at = placeOf(scene, entity.id);
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

/** The relation kinds that a tie stands for, the most frequent first, two at most. */
function wordsOf({ relations }: Tie, { relationWords }: Appearance): string {
  const counts = new Map<string, number>();
  for (const { kind } of relations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const words = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind, count]) => (count > 1 ? `${relationWords(kind)} ×${count}` : relationWords(kind)));
  return words.length > 2 ? `${words.slice(0, 2).join(" · ")} …` : words.join(" · ");
}
