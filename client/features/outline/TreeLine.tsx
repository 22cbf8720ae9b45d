import type { KeyboardEvent, MouseEvent } from "react";
import { useOntology } from "../../api/useOntology.ts";
import { type Selection, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { ChevronIcon, MoreIcon } from "../../ui/icons.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { TreeRow, Way } from "./tree.ts";
import { useWords } from "./useWords.ts";

interface TreeLineProps {
  readonly row: TreeRow;
  /** Its place among all lines, from 0. */
  readonly index: number;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly selection: Selection;
  readonly nameOf: (id: string) => string;
  readonly kindWords: (kind: string, way: Way) => string;
  readonly onTurn: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onMenu: (beside: Element) => void;
}

/** A line of the tree. The keys act on it; its buttons are for the pointer. */
export function TreeLine(props: TreeLineProps) {
  const { row, index, isOpen, isStop, selection, nameOf, kindWords } = props;
  const { confidence } = useText();
  const words = useWords();
  const { entityKinds } = useOntology();
  const facts = useExploration((state) => state.facts.entities);
  const id = row.level === 1 ? row.entity.id : row.level === 3 ? row.neighbour : null;
  const entity = id === null ? undefined : facts.get(id);
  const name = row.level === 2 ? kindWords(row.kind, row.way) : nameOf(id ?? "");
  const canOpen = row.level === 2 || (row.level === 1 && row.count > 0);
  const aside =
    row.level !== 3
      ? row.count
      : row.relation
        ? confidence[row.relation.confidence]
        : row.agreements;

  return (
    <tr
      data-row={row.key}
      data-level={row.level}
      aria-rowindex={index + 1}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={canOpen ? isOpen : undefined}
      aria-selected={row.level === 2 ? undefined : isSelected(row, selection)}
      tabIndex={isStop ? 0 : -1}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onClick={props.onClick}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu(event.currentTarget);
      }}
    >
      <td>
        <span className="tree-name">
          {canOpen ? (
            <button
              type="button"
              className="tree-turn"
              tabIndex={-1}
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                props.onTurn();
              }}
            >
              <ChevronIcon />
            </button>
          ) : (
            <span className="tree-turn" />
          )}
          {entity && (
            <Mark
              shape={entityKinds.get(entity.kind)?.shape ?? ""}
              colour={kindColour(entity.kind)}
              size={11}
            />
          )}
          <span title={name}>{name}</span>
        </span>
      </td>
      <td className="figure">{aside}</td>
      <td className="of-menu">
        {row.level !== 2 && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={words.actionsOn(name)}
            onClick={(event) => {
              event.stopPropagation();
              props.onMenu(event.currentTarget);
            }}
          >
            <MoreIcon />
          </button>
        )}
      </td>
    </tr>
  );
}

function isSelected(row: TreeRow, selection: Selection): boolean {
  if (row.level === 1) return selection.of === "entities" && selection.ids.includes(row.entity.id);
  if (row.level === 2) return false;
  if (row.relation) return selection.of === "relations" && selection.ids.includes(row.relation.id);
  return (
    selection.of === "agreementTie" &&
    selection.ends.includes(row.origin) &&
    selection.ends.includes(row.neighbour)
  );
}
