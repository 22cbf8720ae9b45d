import { type ForceInput, forceLayout, keepApart } from "./force.ts";

/** What the worker says: how far it is, and at last where everything stands (x, y, x, y, …). */
export type ForceOutput =
  | { readonly done: number; readonly of: number }
  | { readonly places: Float32Array<ArrayBuffer> };

const ticksBetweenReports = 25;

addEventListener("message", ({ data }: MessageEvent<ForceInput>) => {
  const simulation = forceLayout(data);
  for (let tick = 0; tick < data.ticks; tick++) {
    simulation.tick();
    if (tick % ticksBetweenReports === 0) report({ done: tick, of: data.ticks }, []);
  }
  keepApart(simulation);
  const places = new Float32Array(data.x.length * 2);
  simulation.nodes().forEach(({ x, y }, index) => {
    places[index * 2] = x ?? 0;
    places[index * 2 + 1] = y ?? 0;
  });
  report({ places }, [places.buffer]);
});

function report(output: ForceOutput, transfer: Transferable[]): void {
  postMessage(output, { transfer });
}
