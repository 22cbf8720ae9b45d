import type { ForceInput } from "./force.ts";
import type { ForceOutput } from "./force.worker.ts";

/** A layout under way. */
export interface RunningLayout {
  /** Where each node stands at the end (x, y, x, y, …); null if it was stopped. */
  readonly places: Promise<Float32Array | null>;
  readonly stop: () => void;
}

/** Runs the force layout off the main thread and reports progress from 0 to 1. */
export function runLayout(input: ForceInput, onProgress: (part: number) => void): RunningLayout {
  const worker = new Worker(new URL("./force.worker.ts", import.meta.url), { type: "module" });
  let stop = (): void => worker.terminate();
  const places = new Promise<Float32Array | null>((resolve, reject) => {
    stop = () => {
      worker.terminate();
      resolve(null);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<ForceOutput>) => {
      if ("places" in data) {
        worker.terminate();
        resolve(data.places);
      } else {
        onProgress(data.done / data.of);
      }
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      reject(new Error(`The layout worker failed: ${message}`));
    });
  });
  worker.postMessage(input, [
    input.x.buffer,
    input.y.buffer,
    input.fixed.buffer,
    input.halfWidth.buffer,
    input.top.buffer,
    input.bottom.buffer,
    input.links.buffer,
  ]);
  return { places, stop };
}
