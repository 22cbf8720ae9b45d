import type { Ontology } from "../../api/useOntology.ts";
import { toLink } from "../../exploration/link.ts";
import type { ExplorationState } from "../../exploration/store.ts";
import { type Language, languageTag } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
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
  { dataset, entityKinds }: Ontology,
  words: Words,
  language: Language,
  now: Date,
): About {
  const { sight, exploration, madeOn, selection } = state;
  const title = inLanguage(language, dataset.title, dataset.titleEn).text;
  const off = [...exploration.hiddenKinds].map((id) =>
    nameIn(language, entityKinds.get(id) ?? { name: id, nameEn: null }),
  );
  const parts = [
    words.subtitle(sight.entities.length, dataset.entityCount, sight.relations.length),
    sight.agreementsInTies.size > 0 ? words.asTies(sight.agreementsInTies.size) : "",
    sight.outOfSight > 0 ? words.hidden(sight.outOfSight) : "",
    off.length > 0 ? words.kindsOff(off.join(", ")) : "",
  ];
  const link = toLink(exploration, selection, madeOn);
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
