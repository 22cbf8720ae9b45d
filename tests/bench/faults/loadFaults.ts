import { killedLoader } from "../../support/killedLoader.ts";
import type { Trial } from "./measureFaults.ts";
import { type Subject, untilAnswered } from "./subject.ts";

/** Rows of a batch and rows that are written before a loader is killed. */
const [size, writtenBefore] = [1000, 4000];
/** Milliseconds of a load before Neo4j is killed. */
const loadingBefore = 6000;
/** Megabytes that are left of the disk. */
const left = 2;

/** Faults while a dataset is loaded over another; each ends with the load done again. */
export function loadFaults(subject: Subject, dataset: string): Trial[] {
  const trials: Trial[] = [
    {
      what: "the loader is killed (SIGKILL), and loads again",
      run: async () => {
        await killedLoader(await subject.connection(), dataset, writtenBefore, size);
        return loadedAgain(subject, dataset);
      },
    },
    {
      what: "Neo4j is killed (SIGKILL) during a load, and it is loaded again",
      run: async () => {
        const pid = await subject.neo4j();
        setTimeout(() => process.kill(pid, "SIGKILL"), loadingBefore);
        await broken(subject, dataset);
        return loadedAgain(subject, dataset);
      },
    },
  ];
  const { disk } = subject;
  if (disk === undefined) return trials;
  const diskFull = {
    what: "the disk gets full during a load, room is made, and it is loaded again",
    run: async () => {
      disk.fill(left);
      await broken(subject, dataset);
      disk.makeRoom();
      return loadedAgain(subject, dataset);
    },
  };
  return [...trials, diskFull];
}

async function broken(subject: Subject, dataset: string): Promise<void> {
  const { code } = await subject.load(dataset);
  if (code === 0) throw new Error("The load was over before the fault.");
}

async function loadedAgain(subject: Subject, dataset: string): Promise<number> {
  const answered = await untilAnswered(subject.url);
  const startedAt = performance.now();
  const { code, err } = await subject.load(dataset);
  if (code !== 0) throw new Error(err);
  return answered + (performance.now() - startedAt) / 1000;
}
