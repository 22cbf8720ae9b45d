import type { Ontology } from "../../api/useOntology.ts";
import type { Command } from "../../exploration/command.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import type { Facts } from "../../exploration/facts.ts";
import { filterNames, type Filters, filtersInForce } from "../../exploration/filters.ts";
import { filterWords } from "../../exploration/filterWords.ts";
import type { Language } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { textIn } from "../../i18n/text.ts";

/** What the words of a step are made from. */
export interface StepContext {
  readonly facts: Facts;
  readonly ontology: Ontology;
  readonly language: Language;
}

/** A command in words, given the exploration after it. */
export function stepWords(command: Command, after: Exploration, context: StepContext): string {
  const { facts, ontology, language } = context;
  const { recipe, filters } = textIn(language);
  const { steps } = recipe;
  const name = (id: string): string => {
    const entity = facts.entities.get(id);
    return entity ? nameIn(language, entity) : id;
  };
  const kind = (id: string): string => {
    const known = ontology.entityKinds.get(id) ?? ontology.relationKinds.get(id);
    return known ? inLanguage(language, known.name, known.nameEn).text : id;
  };
  const oneOr = (
    ids: readonly string[],
    one: (name: string) => string,
    many: (n: number) => string,
  ): string => (ids.length === 1 ? one(name(ids[0] ?? "")) : many(ids.length));

  switch (command.name) {
    case "open":
      return steps[command.by](command.ids.length);
    case "add":
      return oneOr(command.ids, steps.addOne, steps.add);
    case "expand": {
      const came = command.ids.filter((id) => id !== command.of).length;
      const along = [...(command.relationKinds ?? []), ...(command.entityKinds ?? [])].map(kind);
      return along.length > 0
        ? steps.expandAlong(name(command.of), along.join(", "), came)
        : steps.expand(name(command.of), came);
    }
    case "hide":
      return oneOr(command.ids, steps.hideOne, steps.hide);
    case "remove":
      return oneOr(command.ids, steps.removeOne, steps.remove);
    case "toggleKind":
      return after.hiddenKinds.has(command.kind)
        ? steps.kindOff(kind(command.kind))
        : steps.kindOn(kind(command.kind));
    case "filter":
      return filterStep(command.by, after, context);
    case "lift":
      return steps.filterOff(filters.listed(command.filters.map((one) => filters.names[one])));
    case "toggleTies":
      return after.agreementsAsTies ? steps.tiesOn : steps.tiesOff;
    case "group":
      return steps.group[command.by ?? "none"];
    case "toggleGroup": {
      const called = after.grouping?.by === "region" ? name(command.key) : kind(command.key);
      return after.grouping?.open.has(command.key)
        ? steps.groupOpened(called)
        : steps.groupClosed(called);
    }
    case "pin":
      return oneOr(
        command.at.map(([id]) => id),
        steps.pinOne,
        steps.pin,
      );
    case "unpin":
      return steps.unpin(command.ids.length);
    case "arrange": {
      const { layout = "force", round = [] } = command;
      return layout === "concentric" && round.length > 0
        ? oneOr(round, steps.arrangeRoundOne, steps.arrangeRound)
        : steps.arrange[layout];
    }
    case "showAll":
    case "clear":
      return steps[command.name];
    default:
      return command satisfies never;
  }
}

/** One that was set to nothing was lifted. */
function filterStep(by: Partial<Filters>, after: Exploration, context: StepContext): string {
  const { recipe, filters } = textIn(context.language);
  const set = filterNames.filter((name) => name in by);
  const inForce = filtersInForce(after).filter((name) => set.includes(name));
  return inForce.length > 0
    ? recipe.steps.filter(filters.listed(inForce.map((name) => filterWords(name, after, context))))
    : recipe.steps.filterOff(filters.listed(set.map((name) => filters.names[name])));
}
