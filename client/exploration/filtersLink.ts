import {
  confidences,
  type Filters,
  modalities,
  noFilters,
  undatedChoices,
  type Years,
} from "./filters.ts";
import { packIds, unpackIds } from "./packIds.ts";

/** The query parameters that say which filters are in force, kinds apart. */
export function filterParameters(filters: Filters): [string, string][] {
  const { relationKinds, confidence, modality, years, regions } = filters;
  const lists: readonly [string, readonly string[]][] = [
    ["withoutRelations", relationKinds],
    ["withoutConfidence", confidence],
    ["withoutModality", modality],
  ];
  return [
    ...lists
      .filter(([, values]) => values.length > 0)
      .map(([name, values]): [string, string] => [name, values.join(".")]),
    ...(years ? [["years", packYears(years)] as [string, string]] : []),
    ...(regions.length > 0 ? [["in", packIds(regions)] as [string, string]] : []),
  ];
}

/** What a link's parameters say of the filters; what cannot be read filters nothing. */
export function filtersFrom(parameters: URLSearchParams): Filters {
  const list = (name: string): readonly string[] =>
    (parameters.get(name) ?? "").split(".").filter(Boolean);
  const withoutConfidence = list("withoutConfidence");
  const withoutModality = list("withoutModality");
  return {
    ...noFilters,
    relationKinds: list("withoutRelations"),
    confidence: confidences.filter((one) => withoutConfidence.includes(one)),
    modality: modalities.filter((one) => withoutModality.includes(one)),
    years: unpackYears(parameters.get("years") ?? ""),
    regions: unpackIds(parameters.get("in") ?? ""),
  };
}

function packYears({ from, to, undated }: Years): string {
  return `${from}-${to}${undated === "all" ? "" : `-${undated}`}`;
}

function unpackYears(packed: string): Years | null {
  const [from = "", to = "", choice = "all"] = packed.split("-");
  const undated = undatedChoices.find((one) => one === choice);
  if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to) || undated === undefined) return null;
  return { from: Number(from), to: Number(to), undated };
}
