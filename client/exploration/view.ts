import type { Point } from "./exploration.ts";

/** The part of the network that the user has chosen to see. */
export interface View {
  /** The place in the middle of the window. */
  readonly middle: Point;
  /** Pixels to a unit. */
  readonly zoom: number;
}

/** How finely a link tells it: a hundredth of a unit would be lost on any screen. */
const parts = { zoom: 1000, place: 10 };

/** The query parameters that show the same part again; none while everything is in view. */
export function viewParameters(view: View | null): [string, string][] {
  if (view === null) return [];
  const { zoom, middle } = view;
  const numbers = [zoom * parts.zoom, middle.x * parts.place, middle.y * parts.place];
  return [["view", numbers.map((value) => Math.round(value).toString(36)).join("_")]];
}

/** What a link says of the view; null where it says nothing, or nothing that can be shown. */
export function viewFrom(parameters: URLSearchParams): View | null {
  const packed = (parameters.get("view") ?? "").split("_");
  const [zoom, x, y] = packed.map((text) =>
    /^-?[0-9a-z]{1,8}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN,
  );
  if (packed.length !== 3 || zoom === undefined || x === undefined || y === undefined) return null;
  const view = { zoom: zoom / parts.zoom, middle: { x: x / parts.place, y: y / parts.place } };
  return view.zoom > 0 && Number.isFinite(view.middle.x + view.middle.y) ? view : null;
}
