import { useOntology } from "../../api/useOntology.ts";
import { type Language, useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import type { Stage } from "./model/lineage.ts";
import type { Step } from "./model/steps.ts";
import { useWords } from "./useWords.ts";
import type { Words } from "./words.en.ts";

/** Names in a row, as the language joins them. */
export function joined(names: readonly string[], words: Words): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(words.comma)}${words.and}${last}`;
}

/** What a step's kind does in a sentence: the ontology's word where we have none of our own. */
export function useVerb(): (kind: string) => string {
  const words = useWords();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  return (kind) => {
    const known = relationKinds.get(kind);
    return (
      words.verbs[kind] ?? (known ? inLanguage(language, known.name, known.nameEn).text : kind)
    );
  };
}

/** A step as a sentence: who came before whom. */
export function useSentence(): (step: Step, stages: readonly Stage[]) => string {
  const words = useWords();
  const language = useLanguage();
  const verb = useVerb();
  return (step, stages) => {
    const space = language === "zh" ? "" : " ";
    const names = (ids: readonly string[]) => joined(namesOf(ids, stages, language), words);
    return `${names(step.from)}${space}${verb(step.kind)}${space}${names(step.to)}`;
  };
}

function namesOf(ids: readonly string[], stages: readonly Stage[], language: Language): string[] {
  return ids.flatMap((id) => {
    const stage = stages.find((one) => one.id === id);
    return stage ? [nameIn(language, stage)] : [];
  });
}
