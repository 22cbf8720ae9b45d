import { useMemo, useRef } from "react";
import { useOntology } from "../../api/useOntology.ts";
import type { RelationFact } from "../../exploration/facts.ts";
import { confidences, modalities } from "../../exploration/filters.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, nameIn } from "../../i18n/names.ts";
import { datesIn } from "../../i18n/periods.ts";
import { useText } from "../../i18n/text.ts";
import { LineMenu } from "../network/menu/LineMenu.tsx";
import type { Columns } from "./columns.ts";
import { RowsTable } from "./RowsTable.tsx";
import { chooseRelation, menuTarget } from "./selectRows.ts";
import { byBeginning, type Order } from "./sorting.ts";
import { useCalled } from "./useCalled.ts";
import { useWords } from "./useWords.ts";
import "./outline.css";

/** The relations in sight as a table, one a row; a press shows the sentence that one rests on. */
export function RelationTable() {
  const words = useWords();
  const called = useCalled();
  const kindOf = useKindOf();
  const { relations } = useExploration((state) => state.sight);
  const selection = useExploration((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);

  return (
    <div ref={scroller} className="outline">
      <RowsTable
        className="relations"
        label={words.relations}
        scroller={scroller}
        rows={relations}
        keyOf={idOf}
        nameOf={(relation) => ({
          text: `${called(relation.from)} ${kindOf(relation)} ${called(relation.to)}`,
          saysMore: true,
        })}
        columns={useColumns()}
        sortedBy="from"
        selected={new Set(selection.of === "relations" ? selection.ids : [])}
        onChoose={({ id }, several) => chooseRelation(id, several)}
        onChooseAll={(ids) => explorationStore.getState().select({ of: "relations", ids })}
        menuOf={({ id }) => {
          const ids = menuTarget("relations", id);
          return (close) => <LineMenu line={{ of: "relations", ids }} onClose={close} />;
        }}
      />
      {relations.length === 0 && <p className="outline-none">{words.noRelations}</p>}
    </div>
  );
}

const idOf = ({ id }: RelationFact): string => id;

function useKindOf(): (relation: RelationFact) => string {
  const language = useLanguage();
  const { relationKinds } = useOntology();
  return useMemo(
    () =>
      ({ kind }) =>
        nameIn(language, relationKinds.get(kind) ?? { name: kind, nameEn: null }),
    [language, relationKinds],
  );
}

function useColumns(): Columns<RelationFact> {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  const called = useCalled();
  const kindOf = useKindOf();
  return useMemo(() => {
    const by =
      (word: (relation: RelationFact) => string): Order<RelationFact> =>
      (a, b) =>
        collator.compare(word(a), word(b));
    const from = (relation: RelationFact): string => called(relation.from);
    const to = (relation: RelationFact): string => called(relation.to);
    const stage = ({ modality }: RelationFact): number =>
      modalities.indexOf(modality ?? "UNSTATED");
    return [
      {
        name: "from",
        label: words.from,
        order: by(from),
        cell: (relation) => <span>{from(relation)}</span>,
      },
      { name: "relation", label: words.relation, order: by(kindOf), cell: kindOf },
      { name: "to", label: words.to, order: by(to), title: to, cell: to },
      {
        name: "confidence",
        label: words.confidence,
        wide: true,
        order: (a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence),
        cell: ({ confidence }) => text.confidence[confidence],
      },
      {
        name: "progress",
        label: words.progress,
        wide: true,
        order: (a, b) => stage(a) - stage(b),
        cell: ({ modality }) => modality && text.modality[modality],
      },
      {
        name: "period",
        label: words.period,
        wide: true,
        order: byBeginning,
        cell: ({ period }) => period && datesIn(language, period),
      },
    ];
  }, [called, kindOf, language, text, words]);
}
