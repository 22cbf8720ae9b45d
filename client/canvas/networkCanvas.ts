import type { Point } from "../exploration/exploration.ts";
import type { Appearance } from "./appearance.ts";
import type { Direction } from "./directions.ts";
import type { View } from "./fit.ts";
import type { Pressed } from "./gestures.ts";
import type { Box } from "./labels.ts";
import type { Scale } from "./scale.ts";

/** The network on the screen. It follows the store; these are the things that are no document. */
export interface NetworkCanvas {
  readonly fit: (ids?: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly centre: (id: string) => void;
  /** Where an entity is drawn, in the host's pixels; null where it is not. */
  readonly drawnAt: (id: string) => Point | null;
  /** The entities within a polygon, whose corners are in the host's pixels. */
  readonly within: (polygon: readonly Point[]) => readonly string[];
  /** Pans just far enough that an entity can be seen. */
  readonly reveal: (id: string) => void;
  /** Whom an arrow key leads to from an entity. */
  readonly towards: (id: string, direction: Direction) => string | null;
  readonly stopArranging: () => void;
  /** Which part of the network is shown, to be taken up by the next canvas; null before there is any. */
  readonly view: () => View | null;
  readonly setAppearance: (appearance: Appearance) => void;
  readonly destroy: () => void;
}

/** What the canvas tells those around it. */
export interface CanvasEvents {
  readonly onExpand: (id: string) => void;
  /** A menu is asked for, at a place in the host's pixels. */
  readonly onMenu: (on: Pressed, at: Point) => void;
  /** How far a layout is, from 0 to 1; null when none runs. */
  readonly onArranging: (part: number | null) => void;
  /** The renderer must be set otherwise: the canvas is to be made anew for this scale. */
  readonly onScale: (scale: Scale) => void;
  /** What lies over the network, such as the legend, in the host's own coordinates. */
  readonly covers: () => readonly Box[];
}

/** How a canvas begins. */
export interface Start {
  readonly scale: Scale;
  /** Taken over from the canvas before; null lets it fit what it shows. */
  readonly view: View | null;
}
