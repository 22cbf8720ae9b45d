import type { Point } from "../exploration/exploration.ts";
import type { ExplorationState } from "../exploration/store.ts";
import type { Names } from "./labelling.ts";
import type { Box } from "./labels.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A zoom and a pan, as Cytoscape has them: a place p is drawn at p × zoom + pan. */
export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

const margin = 26;
const leastZoom = 0.2;
const mostZoom = 1.25;

/** The places that entities need with their labels, in the network's own units. */
export function boxesOf(
  { sight, exploration }: ExplorationState,
  names: Names,
  only?: readonly string[],
): readonly Box[] {
  return sight.picture.entities.flatMap((entity) => {
    const at = exploration.places.get(entity.id);
    if (at === undefined || (only && !only.includes(entity.id))) return [];
    const { halfWidth, top, bottom } = names.room(entity);
    return [
      { left: at.x - halfWidth, right: at.x + halfWidth, top: at.y - top, bottom: at.y + bottom },
    ];
  });
}

/** Where the picture may stand in the room that it leaves free, the middle first. */
const anchors = [0.5, 0.75, 0.25, 1, 0];

/**
 * The closest view that shows all boxes and leaves free what lies over the network. The picture is
 * pushed aside before it is made smaller; where nothing helps, it fills the view.
 */
export function fitted(boxes: readonly Box[], size: Size, covers: readonly Box[]): View {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const width = Math.max(1, size.width - 2 * margin);
  const height = Math.max(1, size.height - 2 * margin);
  const closest = Math.max(
    leastZoom,
    Math.min(mostZoom, width / (right - left), height / (bottom - top)),
  );
  const viewAt = (zoom: number, across: number, down: number): View => ({
    zoom,
    pan: {
      x: margin + (width - (right - left) * zoom) * across - left * zoom,
      y: margin + (height - (bottom - top) * zoom) * down - top * zoom,
    },
  });
  for (let zoom = closest; zoom > closest * 0.7; zoom *= 0.97) {
    for (const across of anchors) {
      for (const down of [0.5, 0.25, 0]) {
        const view = viewAt(zoom, across, down);
        const isClear = !boxes.some((box) =>
          covers.some((cover) => meets(onScreen(box, view), cover)),
        );
        if (isClear) return view;
      }
    }
  }
  return viewAt(closest, 0.5, 0.5);
}

function onScreen({ left, top, right, bottom }: Box, { zoom, pan }: View): Box {
  return {
    left: left * zoom + pan.x,
    right: right * zoom + pan.x,
    top: top * zoom + pan.y,
    bottom: bottom * zoom + pan.y,
  };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
