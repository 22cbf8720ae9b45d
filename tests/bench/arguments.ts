import { parseArgs } from "node:util";

const partNames = ["fields", "throughput", "loading", "console", "faults", "soak"] as const;
export type PartName = (typeof partNames)[number];

export interface BenchArguments {
  readonly parts: readonly PartName[];
  /** Sizes of the graphs that are served, ascending. */
  readonly relations: readonly number[];
  /** Relations of the dataset that is loaded. */
  readonly loading: number;
  /** Questions whose name matches. */
  readonly only: RegExp;
  /** Seconds that each question is asked for under load. */
  readonly seconds: number;
  /** Minutes of mixed load. */
  readonly minutes: number;
  /** Measure the throughput of a generated GraphQL API too, which is installed for it. */
  readonly peer: boolean;
}

export const usage = `Usage: npm run bench -- [PART …] [options]
  fields      each root field over HTTP against the driver alone, at several sizes
  throughput  16 callers at the largest size, with the program's memory
  loading     the loader against LOAD CSV on the same rows
  console     what the console's layers add to the gallery's questions
  faults      how long faults keep readers and loaders waiting, and what is lost
  soak        whether memory, handles and sessions grow under a mixed load
Without a part, all of them.
  --relations 1000,100000,1000000  sizes of the graphs that are served
  --loading 100000                 relations of the dataset that is loaded
  --only TEXT                      questions whose name matches (a regular expression)
  --seconds 4                      how long each question is asked under load
  --minutes 10                     how long the mixed load lasts
  --peer                           throughput against @neo4j/graphql as well`;

/** Nothing where the words make no sense. */
export function benchArguments(words: readonly string[]): BenchArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        relations: { type: "string", default: "1000,100000,1000000" },
        loading: { type: "string", default: "100000" },
        only: { type: "string", default: "" },
        seconds: { type: "string", default: "4" },
        minutes: { type: "string", default: "10" },
        peer: { type: "boolean", default: false },
      },
    });
    const parts = positionals.map((word) => partNames.find((name) => name === word));
    const relations = values.relations.split(",").map(Number);
    const numbers = [
      ...relations,
      Number(values.loading),
      Number(values.seconds),
      Number(values.minutes),
    ];
    if (parts.includes(undefined) || !numbers.every((number) => number > 0)) return undefined;
    return {
      parts: parts.length === 0 ? partNames : parts.filter((part) => part !== undefined),
      relations: relations.toSorted((a, b) => a - b),
      loading: Number(values.loading),
      only: new RegExp(values.only),
      seconds: Number(values.seconds),
      minutes: Number(values.minutes),
      peer: values.peer,
    };
  } catch {
    return undefined;
  }
}
