import type { LayoutReport, LayoutTask } from "./layout.worker.ts";
import type { Places } from "./graph.ts";

/** A layout under way. */
export interface RunningLayout {
  /** Where each node stands at the end, or at the last report if it was stopped; null if none came. */
  readonly places: Promise<Places | null>;
  readonly stop: () => void;
}

/** Runs a layout off the main thread and reports progress from 0 to 1. */
export function runLayout(task: LayoutTask, onProgress: (part: number) => void): RunningLayout {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  let stop = (): void => worker.terminate();
  const places = new Promise<Places | null>((resolve, reject) => {
    let latest: Places | null = null;
    const end = (): void => {
      worker.terminate();
      resolve(latest);
    };
    stop = end;
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutReport>) => {
      latest = data.places;
      if (data.done === 1) end();
      else onProgress(data.done);
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      reject(new Error(`The layout worker failed: ${message}`));
    });
  });
  const { x, y, fixed, halfWidth, top, bottom, links, directions, kinds, middle } = task.graph;
  const arrays = [x, y, fixed, halfWidth, top, bottom, links, directions, kinds, middle];
  worker.postMessage(
    task,
    arrays.map(({ buffer }) => buffer),
  );
  return { places, stop };
}
