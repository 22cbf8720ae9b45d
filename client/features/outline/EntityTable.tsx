import { useMemo, useRef } from "react";
import { useOntology } from "../../api/useOntology.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { modalities } from "../../exploration/filters.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, inLanguage, nameIn } from "../../i18n/names.ts";
import { datesIn } from "../../i18n/periods.ts";
import { useText } from "../../i18n/text.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { EntityMenu } from "../actions/EntityMenu.tsx";
import type { Columns } from "./columns.ts";
import { RowsTable } from "./RowsTable.tsx";
import { chooseEntity, menuTarget } from "./selectRows.ts";
import { byBeginning } from "./sorting.ts";
import { TieTable } from "./TieTable.tsx";
import { useWords } from "./useWords.ts";
import "./outline.css";

/** The network as a table: the same entities, the same selection, for those who read rather than look. */
export function EntityTable() {
  const words = useWords();
  const language = useLanguage();
  const sight = useExploration((state) => state.sight);
  const selection = useExploration((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);

  return (
    <div ref={scroller} className="outline">
      <RowsTable
        label={words.entities}
        scroller={scroller}
        rows={sight.entities}
        keyOf={idOf}
        nameOf={(entity) => inLanguage(language, entity.name, entity.nameEn)}
        columns={useColumns()}
        sortedBy="kind"
        selected={new Set(selection.of === "entities" ? selection.ids : [])}
        onChoose={({ id }, several) => chooseEntity(id, several)}
        onChooseAll={(ids) => explorationStore.getState().select({ of: "entities", ids })}
        menuOf={({ id }) => {
          const ids = menuTarget("entities", id);
          return (close) => <EntityMenu ids={ids} onClose={close} />;
        }}
      />
      {sight.agreementTies.length > 0 && <TieTable scroller={scroller} />}
      {sight.entities.length === 0 && <p className="outline-none">{words.nothing}</p>}
    </div>
  );
}

const idOf = ({ id }: EntityFact): string => id;

/** Names in pinyin order; kinds as the ontology has them, the best connected first. */
function useColumns(): Columns<EntityFact> {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const { relations } = useExploration((state) => state.sight);
  return useMemo(() => {
    const counts = shownRelations(relations);
    const places = new Map([...entityKinds.keys()].map((kind, index) => [kind, index]));
    const placeOf = ({ kind }: EntityFact): number => places.get(kind) ?? places.size;
    const count = ({ id }: EntityFact): number => counts.get(id) ?? 0;
    const stage = ({ status }: EntityFact): number => modalities.indexOf(status ?? "UNSTATED");
    return [
      {
        name: "name",
        label: words.name,
        order: (a, b) => collator.compare(nameIn(language, a), nameIn(language, b)),
        cell: (entity) => (
          <>
            <Mark
              shape={entityKinds.get(entity.kind)?.shape ?? ""}
              colour={kindColour(entity.kind)}
              size={11}
            />
            <span>{nameIn(language, entity)}</span>
          </>
        ),
      },
      {
        name: "kind",
        label: words.kind,
        order: (a, b) => placeOf(a) - placeOf(b) || count(b) - count(a),
        cell: ({ kind }) => nameIn(language, entityKinds.get(kind) ?? { name: kind, nameEn: null }),
      },
      {
        name: "period",
        label: words.period,
        wide: true,
        order: byBeginning,
        cell: ({ period }) => period && datesIn(language, period),
      },
      {
        name: "progress",
        label: words.progress,
        wide: true,
        order: (a, b) => stage(a) - stage(b),
        cell: ({ status }) => status && text.modality[status],
      },
      {
        name: "relations",
        label: words.countShort,
        full: words.count,
        figure: true,
        order: (a, b) => count(a) - count(b),
        cell: count,
      },
    ];
  }, [entityKinds, language, relations, text, words]);
}

/** How many relations in sight each entity has. */
function shownRelations(
  relations: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
