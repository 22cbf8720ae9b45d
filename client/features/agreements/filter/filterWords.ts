import type { Named } from "../../../i18n/names.ts";
import type { Labels } from "../useLabels.ts";
import type { Words } from "../words.en.ts";
import { type AgreementFilter, isUnfiltered } from "./filter.ts";

/** A filter in words, for the head of a file. */
export function filterWords(
  filter: AgreementFilter,
  words: Words,
  labels: Labels,
  named: (id: string) => Named | undefined,
): string {
  if (isUnfiltered(filter)) return words.csv.noFilter;
  const nameOf = (id: string) => labels.name(named(id) ?? { name: id, nameEn: null });
  const { parties, subkinds, fields, years, confidence } = filter;
  const matched = [
    parties.map(nameOf).join(", "),
    parties.length > 1 ? ` (${filter.match === "ALL" ? words.filter.all : words.filter.any})` : "",
    filter.within ? ` (${words.countMembers})` : "",
  ].join("");
  const parts = [
    parties.length > 0 ? `${words.filter.parties} ${matched}` : "",
    subkinds.length > 0 ? `${words.filter.kind} ${subkinds.map(labels.kind).join(", ")}` : "",
    fields.length > 0 ? `${words.filter.fields} ${fields.map(nameOf).join(", ")}` : "",
    years ? `${words.filter.years} ${years.from}–${years.to}` : "",
    confidence === "BACKGROUND"
      ? ""
      : `${words.filter.confidence} ${words.filter.confidences[confidence]}`,
  ];
  return words.csv.filter(parts.filter((part) => part !== "").join("; "));
}
