import { useMemo } from "react";
import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { periodIn } from "../../i18n/periods.ts";
import type { Captions } from "./model/blocks.ts";
import { type ColumnHead, columnsOf } from "./model/columns.ts";
import type { HeadCaption } from "./model/layDrawing.ts";
import type { Lineage, Stage } from "./model/lineage.ts";
import { useWords } from "./useWords.ts";

/** What a drawing writes, in the reader's language. */
export type DrawingCaptions = Captions & {
  readonly head: HeadCaption;
  /** A stage's kind, its subkind where it has one. */
  readonly kind: (stage: Pick<Stage, "kind" | "subkind">) => string;
  readonly when: (stage: Stage) => string;
};

/** The captions of a lineage's drawing; `isRelative` counts generations from one in question. */
export function useCaptions(lineage: Lineage, isRelative: boolean): DrawingCaptions {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();

  return useMemo(() => {
    const headOf = new Map(
      columnsOf(lineage).flatMap(({ head, stages }) => stages.map(({ id }) => [id, head] as const)),
    );
    const isOfOneKind = new Set(lineage.stages.map((stage) => stage.kind)).size === 1;
    const head = (of: ColumnHead): string => {
      if (of.by === "year") return String(of.year);
      if (of.by === "undated") return words.drawing.undated;
      if (of.period) return periodIn(language, of.period) ?? "";
      return isRelative
        ? words.drawing.relative(of.generation)
        : words.drawing.generation(of.generation);
    };
    const kind = (stage: Pick<Stage, "kind" | "subkind">): string => {
      const known = entityKinds.get(stage.kind);
      const subkind = known?.subkinds.find(({ id }) => id === stage.subkind);
      return nameIn(language, subkind ?? known ?? { name: stage.kind, nameEn: null });
    };
    const when = (stage: Stage): string => periodIn(language, stage.period) ?? "";
    return {
      head,
      kind,
      when,
      name: (stage) => nameIn(language, stage),
      // A kind that all share is said once, below the drawing; a period that heads a column, there.
      remark: (stage) => {
        const above = headOf.get(stage.id);
        const period = when(stage);
        return [
          stage.subkind === null && isOfOneKind ? "" : kind(stage),
          above && head(above) === period ? "" : period,
        ]
          .filter((part) => part !== "")
          .join(" · ");
      },
      satellite: ({ kind: id, entity }) => {
        const relation = relationKinds.get(id);
        const verb = relation
          ? inLanguage(language, relation.inverseName, relation.inverseNameEn).text
          : id;
        return `${verb} ${nameIn(language, entity)}`;
      },
      stepKind: (id) => {
        const relation = relationKinds.get(id);
        return relation ? inLanguage(language, relation.name, relation.nameEn).text : id;
      },
    };
  }, [lineage, isRelative, words, language, entityKinds, relationKinds]);
}
