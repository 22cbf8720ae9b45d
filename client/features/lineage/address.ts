import type { Direction } from "../../api/generated/graphql.ts";
import type { AddressState } from "../../ui/useWorkspaceAddress.ts";

/** What the address says of this workspace: a link opens what its sender saw. */
export interface LineageAddress {
  /** The entity in question; null shows every lineage. */
  readonly of: string | null;
  readonly direction: Direction;
  /** How many steps to follow, 1 to 10. */
  readonly depth: number;
  readonly satellites: boolean;
  readonly view: "drawing" | "list";
  /** How large the drawings are, in per cent: one of `zooms`. */
  readonly zoom: number;
  /** The id of a relation whose step is marked and whose passages are open. */
  readonly step: string | null;
}

/** What the address says of lineages, and how to change it. */
export type LineageState = AddressState<LineageAddress>;

export const leastDepth = 1;
export const mostDepth = 10;
/** In per cent, ascending. */
export const zooms: readonly number[] = [50, 67, 80, 100, 125, 150, 200];
export const actualSize = 100;
const usual: LineageAddress = {
  of: null,
  direction: "BOTH",
  depth: 5,
  satellites: false,
  view: "drawing",
  zoom: actualSize,
  step: null,
};

const directions: readonly Direction[] = ["BOTH", "IN", "OUT"];

/** The next larger zoom, or smaller where `by` is -1; the same at the end. */
export function zoomed(zoom: number, by: 1 | -1): number {
  return zooms[zooms.indexOf(zoom) + by] ?? zoom;
}

/** Reads an address; what it does not say, or says wrongly, is as usual. */
export function readAddress(parameters: URLSearchParams): LineageAddress {
  const direction = parameters.get("direction")?.toUpperCase();
  const depth = Number(parameters.get("depth") ?? Number.NaN);
  const zoom = Number(parameters.get("zoom"));
  return {
    of: parameters.get("of"),
    direction: directions.find((one) => one === direction) ?? usual.direction,
    depth:
      Number.isInteger(depth) && depth >= leastDepth && depth <= mostDepth ? depth : usual.depth,
    satellites: parameters.get("satellites") === "1",
    view: parameters.get("view") === "list" ? "list" : usual.view,
    zoom: zooms.includes(zoom) ? zoom : usual.zoom,
    step: parameters.get("step"),
  };
}

/** Writes an address over another, whose parameters of other parts of the page stay. */
export function writeAddress(address: LineageAddress, over: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(over);
  const put = (name: string, value: string | null): void => {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  };
  put("of", address.of);
  put("direction", address.direction === usual.direction ? null : address.direction.toLowerCase());
  put("depth", address.depth === usual.depth ? null : String(address.depth));
  put("satellites", address.satellites ? "1" : null);
  put("view", address.view === usual.view ? null : address.view);
  put("zoom", address.zoom === usual.zoom ? null : String(address.zoom));
  put("step", address.step);
  return parameters;
}
