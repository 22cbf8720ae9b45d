import type { Ontology } from "../../api/useOntology.ts";
import { filtersInForce } from "../../exploration/filters.ts";
import { filterWords } from "../../exploration/filterWords.ts";
import { toLink } from "../../exploration/link.ts";
import type { ExplorationState } from "../../exploration/store.ts";
import { viewParameters } from "../../exploration/view.ts";
import { type Language, languageTag } from "../../i18n/language.ts";
import { inLanguage } from "../../i18n/names.ts";
import type { Words } from "./words.en.ts";

/** What every export says of itself. */
export interface About {
  readonly title: string;
  /** How much of how much, and what is filtered away. */
  readonly subtitle: string;
  /** Which data, when, and where to see it. */
  readonly foot: readonly string[];
}

export function aboutExport(
  state: ExplorationState,
  ontology: Ontology,
  words: Words,
  language: Language,
  now: Date,
): About {
  const { dataset } = ontology;
  const { sight, exploration, madeOn, selection, facts } = state;
  const title = inLanguage(language, dataset.title, dataset.titleEn).text;
  const filters = filtersInForce(exploration).map((name) =>
    filterWords(name, exploration, { facts, ontology, language }),
  );
  const parts = [
    words.subtitle(sight.entities.length, dataset.entityCount, sight.relations.length),
    sight.agreementsInTies.size > 0 ? words.asTies(sight.agreementsInTies.size) : "",
    sight.outOfSight > 0 ? words.hidden(sight.outOfSight) : "",
    sight.leftOut.relations > 0 ? words.relationsLeftOut(sight.leftOut.relations) : "",
    filters.length > 0 ? words.filtered(filters.join("; ")) : "",
  ];
  const link = toLink(exploration, selection, madeOn);
  for (const [name, value] of viewParameters(state.view)) link.set(name, value);
  link.set("lang", language);
  const when = new Intl.DateTimeFormat(languageTag[language], { dateStyle: "long" }).format(now);
  return {
    title,
    subtitle: parts.filter((part) => part !== "").join(" · "),
    foot: [
      words.data(title, dataset.version),
      words.madeOn(when),
      words.link(`${window.location.origin}/?${link.toString()}`),
    ],
  };
}
