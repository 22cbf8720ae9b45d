import { useMemo } from "react";
import { useOntology } from "../../api/useOntology.ts";
import { isPlanned } from "../../exploration/facts.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { periodIn } from "../../i18n/periods.ts";
import type { Captions } from "./model/blocks.ts";
import type { ColumnHead } from "./model/columns.ts";
import type { HeadCaption } from "./model/layDrawing.ts";
import type { CoveredField, Lineage, Stage } from "./model/lineage.ts";
import { useText } from "../../i18n/text.ts";
import { useWords } from "./useWords.ts";

/** What a drawing writes, in the reader's language. */
export type DrawingCaptions = Captions & {
  readonly head: HeadCaption;
  /** A stage's kind, its subkind where it has one. */
  readonly kind: (stage: Stage) => string;
  /** Its period; empty where nothing is stated. */
  readonly when: (stage: Stage) => string;
  /** How far it has come; empty where nothing is stated. */
  readonly status: (stage: Stage) => string;
  /** Empty where none is stated. */
  readonly field: (field: CoveredField | null) => string;
};

/** The captions of a lineage's drawing; `isRelative` counts generations from one in question. */
export function useCaptions({ stages }: Lineage, isRelative: boolean): DrawingCaptions {
  const words = useWords();
  const { modality } = useText();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();

  return useMemo(() => {
    const isOfOneKind = new Set(stages.map((stage) => stage.kind)).size === 1;
    const head = (of: ColumnHead): string => {
      if (of.by === "year") return String(of.year);
      if (of.by === "undated") return words.drawing.undated;
      const period = periodIn(language, of.period);
      if (period !== null) return period;
      return isRelative
        ? words.drawing.relative(of.generation)
        : words.drawing.generation(of.generation);
    };
    const kind = (stage: Stage): string => {
      const known = entityKinds.get(stage.kind);
      const subkind = known?.subkinds.find(({ id }) => id === stage.subkind);
      return nameIn(language, subkind ?? known ?? { name: stage.kind, nameEn: null });
    };
    const when = (stage: Stage): string => periodIn(language, stage.period) ?? "";
    const status = (stage: Stage): string => (stage.status ? modality[stage.status] : "");
    return {
      head,
      kind,
      when,
      status,
      name: (stage) => nameIn(language, stage),
      field: (field) => (field ? nameIn(language, field) : ""),
      // A kind that all share is said once, by its shape; a period that heads a column, there.
      remark: (stage, above) =>
        [
          stage.subkind === null && isOfOneKind ? "" : kind(stage),
          when(stage),
          isPlanned(stage.status) ? status(stage) : "",
        ]
          .filter((part) => part !== "" && part !== above)
          .join(" · "),
      satellite: ({ kind: id, entity }) => {
        const relation = relationKinds.get(id);
        const verb = relation
          ? inLanguage(language, relation.inverseName, relation.inverseNameEn).text
          : id;
        return `${verb} ${nameIn(language, entity)}`;
      },
      step: (step) => {
        const relation = relationKinds.get(step.kind);
        const name = relation
          ? inLanguage(language, relation.name, relation.nameEn).text
          : step.kind;
        return step.closesCircle ? `${name} · ${words.drawing.circle}` : name;
      },
    };
  }, [stages, isRelative, words, modality, language, entityKinds, relationKinds]);
}
