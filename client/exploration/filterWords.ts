import type { Ontology } from "../api/useOntology.ts";
import type { Language } from "../i18n/language.ts";
import { nameIn } from "../i18n/names.ts";
import { textIn } from "../i18n/text.ts";
import type { Exploration } from "./exploration.ts";
import type { Facts } from "./facts.ts";
import type { FilterName } from "./filters.ts";

/** What the words of a filter are made from. */
export interface FilterContext {
  readonly facts: Facts;
  readonly ontology: Pick<Ontology, "entityKinds" | "relationKinds">;
  readonly language: Language;
}

/** What a filter that is in force asks for: `without background`, `2018–2024, undated ones stay`. */
export function filterWords(
  name: FilterName,
  { filters, hiddenKinds }: Pick<Exploration, "filters" | "hiddenKinds">,
  { facts, ontology, language }: FilterContext,
): string {
  const text = textIn(language);
  const words = text.filters;
  const named = (id: string, known: Parameters<typeof nameIn>[1] | undefined): string =>
    known ? nameIn(language, known) : id;
  switch (name) {
    case "kinds":
      return words.without(
        words.listed([...hiddenKinds].map((id) => named(id, ontology.entityKinds.get(id)))),
      );
    case "relationKinds":
      return words.without(
        words.listed(filters.relationKinds.map((id) => named(id, ontology.relationKinds.get(id)))),
      );
    case "confidence":
      return words.without(words.listed(filters.confidence.map((one) => text.confidence[one])));
    case "modality":
      return words.without(
        words.listed(
          filters.modality.map((one) => (one === "UNSTATED" ? words.unstated : text.modality[one])),
        ),
      );
    case "years":
      return filters.years === null
        ? ""
        : words.listed([
            words.years(filters.years.from, filters.years.to),
            words.undated[filters.years.undated],
          ]);
    case "regions":
      return words.within(
        words.listed(filters.regions.map((id) => named(id, facts.entities.get(id)))),
      );
    default:
      return name satisfies never;
  }
}
