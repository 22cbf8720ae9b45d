import type { LayoutName } from "../../exploration/layout.ts";
import { keepClear } from "./clear.ts";
import { concentric } from "./concentric.ts";
import { byForces } from "./force.ts";
import type { LayoutGraph, Places } from "./graph.ts";
import { grid } from "./grid.ts";
import { layered } from "./layered.ts";

/** What the worker is asked. */
export interface LayoutTask {
  readonly layout: LayoutName;
  readonly graph: LayoutGraph;
}

/** What the worker says: how far it is, from 0 to 1, and where everything stands by now. */
export interface LayoutReport {
  readonly done: number;
  readonly places: Places;
}

/** A layout finds the places of the nodes that may move; it may say on the way how far it is. */
type Layout = (graph: LayoutGraph, report: (report: LayoutReport) => void) => Places;

const layouts: Readonly<Record<LayoutName, Layout>> = {
  force: byForces,
  concentric: (graph) => keepClear(graph, concentric(graph)),
  layered: (graph) => keepClear(graph, layered(graph)),
  grid: (graph) => keepClear(graph, grid(graph)),
};

addEventListener("message", ({ data: { layout, graph } }: MessageEvent<LayoutTask>) => {
  send({ done: 1, places: layouts[layout](graph, send) });
});

function send({ done, places }: LayoutReport): void {
  postMessage({ done, places }, { transfer: [places.buffer] });
}
