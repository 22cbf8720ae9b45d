import { type KeyboardEvent, useMemo, useRef } from "react";
import { Menu } from "react-aria-components/Menu";
import { useOntology } from "../../api/useOntology.ts";
import type { RelationFact } from "../../exploration/facts.ts";
import { confidences, modalities } from "../../exploration/filters.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, nameIn } from "../../i18n/names.ts";
import { datesIn } from "../../i18n/periods.ts";
import { useText } from "../../i18n/text.ts";
import { MoreIcon } from "../../ui/icons.tsx";
import { ActionItem } from "../actions/ActionItem.tsx";
import { useLineActions } from "../network/menu/useLineActions.ts";
import { Gap } from "./Gap.tsx";
import { type Column, Head } from "./Head.tsx";
import { useRowMenu } from "./RowMenu.tsx";
import { chooseRelation, isForSeveral, menuTarget } from "./selectRows.ts";
import { byBeginning, type Order, sorted, useSorting } from "./sorting.ts";
import { useRows } from "./useRows.ts";
import { useWords } from "./useWords.ts";
import "./outline.css";

type Name = "from" | "relation" | "to" | "confidence" | "progress" | "period";

/** The relations in sight as a table, one a row; a press shows the sentence that one rests on. */
export function RelationTable() {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  const sight = useExploration((state) => state.sight);
  const selection = useExploration((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, sort] = useSorting<Name>("from", []);
  const { nameOf, kindOf, orders } = useNames();
  const relations = useMemo(
    () => sorted(sight.relations, orders[sorting.by], sorting.descending, orders.from),
    [sight, orders, sorting],
  );
  const keys = useMemo(() => relations.map(({ id }) => id), [relations]);
  const selected = new Set(selection.of === "relations" ? selection.ids : []);
  const rows = useRows(keys, scroller, selection.of === "relations" ? selection.ids[0] : undefined);
  const menu = useRowMenu<readonly string[]>((ids, close) => (
    <RelationMenu ids={ids} onClose={close} />
  ));

  const columns: readonly Column<Name>[] = [
    { name: "from", label: words.from },
    { name: "relation", label: words.relation },
    { name: "to", label: words.to },
    { name: "confidence", label: words.confidence, wide: true },
    { name: "progress", label: words.progress, wide: true },
    { name: "period", label: words.period, wide: true },
  ];
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (rows.walk(event) || event.nativeEvent.isComposing) return;
    if (event.key === " ") chooseRelation(id, true);
    else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      explorationStore.getState().select({ of: "relations", ids: keys });
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className="outline">
      <table
        className="relations"
        aria-label={words.relations}
        aria-rowcount={relations.length + 1}
      >
        <caption>
          {words.relations} <small>{relations.length}</small>
        </caption>
        <Head columns={columns} sorting={sorting} onSort={sort} />
        <tbody>
          {rows.drawn.map((index, at) => {
            const relation = relations[index];
            if (relation === undefined) return null;
            const { id } = relation;
            const from = nameOf(relation.from);
            const to = nameOf(relation.to);
            const said = `${from} ${kindOf(relation)} ${to}`;
            const tabIndex = rows.stop === id ? 0 : -1;
            const openMenu = (beside: Element): void =>
              menu.open(menuTarget("relations", id), beside);
            return [
              <Gap key={`before ${id}`} height={rows.gaps[at] ?? 0} />,
              <tr
                key={id}
                data-row={id}
                aria-rowindex={index + 2}
                aria-current={selected.has(id) ? "true" : undefined}
                onContextMenu={(event) => {
                  event.preventDefault();
                  openMenu(
                    event.currentTarget.querySelector(".of-menu button") ?? event.currentTarget,
                  );
                }}
              >
                <th scope="row">
                  <button
                    type="button"
                    title={said}
                    aria-label={said}
                    tabIndex={tabIndex}
                    aria-pressed={selected.has(id)}
                    onFocus={() => rows.enter(id)}
                    onClick={(event) => chooseRelation(id, isForSeveral(event))}
                    onKeyDown={(event) => onKeyDown(event, id)}
                  >
                    <span>{from}</span>
                  </button>
                </th>
                <td>{kindOf(relation)}</td>
                <td title={to}>{to}</td>
                <td className="wide">{text.confidence[relation.confidence]}</td>
                <td className="wide">{relation.modality && text.modality[relation.modality]}</td>
                <td className="wide">{relation.period && datesIn(language, relation.period)}</td>
                <td className="of-menu">
                  <button
                    type="button"
                    aria-label={words.actionsOn(said)}
                    aria-haspopup="menu"
                    tabIndex={tabIndex}
                    onFocus={() => rows.enter(id)}
                    onClick={(event) => openMenu(event.currentTarget)}
                  >
                    <MoreIcon />
                  </button>
                </td>
              </tr>,
            ];
          })}
          <Gap height={rows.gaps.at(-1) ?? 0} />
        </tbody>
      </table>
      {relations.length === 0 && <p className="outline-none">{words.noRelations}</p>}
      {menu.element}
    </div>
  );
}

/** A menu that no button opens takes the focus itself. */
const opened = { className: "menu", autoFocus: "first" } as const;

interface RelationMenuProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

function RelationMenu({ ids, onClose }: RelationMenuProps) {
  const words = useWords();
  const actions = useLineActions({ of: "relations", ids });
  return (
    <Menu {...opened} aria-label={words.actions} onClose={onClose}>
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} />
      ))}
    </Menu>
  );
}

/** The words that a relation's row consists of, and the orders that they give. */
function useNames(): {
  readonly nameOf: (id: string) => string;
  readonly kindOf: (relation: RelationFact) => string;
  readonly orders: Readonly<Record<Name, Order<RelationFact>>>;
} {
  const language = useLanguage();
  const { relationKinds } = useOntology();
  const { entities } = useExploration((state) => state.facts);
  return useMemo(() => {
    const nameOf = (id: string): string => {
      const entity = entities.get(id);
      return entity ? nameIn(language, entity) : id;
    };
    const kindOf = ({ kind }: RelationFact): string =>
      nameIn(language, relationKinds.get(kind) ?? { name: kind, nameEn: null });
    const by =
      (word: (relation: RelationFact) => string): Order<RelationFact> =>
      (a, b) =>
        collator.compare(word(a), word(b));
    return {
      nameOf,
      kindOf,
      orders: {
        from: by((relation) => nameOf(relation.from)),
        relation: by(kindOf),
        to: by((relation) => nameOf(relation.to)),
        confidence: (a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence),
        progress: (a, b) =>
          modalities.indexOf(a.modality ?? "UNSTATED") -
          modalities.indexOf(b.modality ?? "UNSTATED"),
        period: byBeginning,
      },
    };
  }, [entities, language, relationKinds]);
}
