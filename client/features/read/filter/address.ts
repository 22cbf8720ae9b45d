import { type Coverage, noFilter, type ReadFilter } from "./filter.ts";

/** What stands beside our words: nothing, the other language, or the source's own words. */
export type Beside = "nothing" | "language" | "original";

/** This workspace's state, all of which a link carries. */
export interface ReadAddress {
  readonly filter: ReadFilter;
  /** The passage whose support the panel shows. */
  readonly passage: string | null;
  /** The entity whose card the panel shows, and whose every mention is marked. */
  readonly entity: string | null;
  /** Null where the reader has not chosen. */
  readonly beside: Beside | null;
}

const coverages: readonly Coverage[] = ["supporting", "silent"];
const besides: readonly Beside[] = ["nothing", "language", "original"];

/** Reads this workspace's parameters; what is not understood counts as not said. */
export function readAddress(parameters: URLSearchParams): ReadAddress {
  const coverage = coverages.find((one) => one === parameters.get("coverage"));
  return {
    filter: {
      kinds: list(parameters.get("kind")),
      relationKinds: list(parameters.get("relation")),
      text: parameters.get("text") ?? noFilter.text,
      coverage: coverage ?? noFilter.coverage,
    },
    passage: parameters.get("passage") || null,
    entity: parameters.get("entity") || null,
    beside: besides.find((one) => one === parameters.get("beside")) ?? null,
  };
}

/** The parameters with this workspace's own set anew and all others left as they are. */
export function writeAddress(
  { filter, passage, entity, beside }: ReadAddress,
  others: URLSearchParams,
): URLSearchParams {
  const parameters = new URLSearchParams(others);
  const set = (name: string, value: string | null): void => {
    if (value === null || value === "") parameters.delete(name);
    else parameters.set(name, value);
  };
  set("passage", passage);
  set("entity", entity);
  set("kind", filter.kinds.join("."));
  set("relation", filter.relationKinds.join("."));
  set("text", filter.text);
  set("coverage", filter.coverage === "all" ? null : filter.coverage);
  set("beside", beside);
  return parameters;
}

function list(value: string | null): readonly string[] {
  return [...new Set((value ?? "").split(".").filter(Boolean))];
}
