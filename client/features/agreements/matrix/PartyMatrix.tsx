import { useCallback, useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/language.ts";
import type { Agreement, Party } from "../agreement.ts";
import { periodWords } from "../periodWords.ts";
import { termOf } from "../timeline/term.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import type { AxisItem } from "./axis.ts";
import type { Cell } from "./cursor.ts";
import { Grid, type GridCell, type GridSizes } from "./Grid.tsx";
import { axisClass, headerHeight, HeaderName } from "./HeaderName.tsx";

interface PartyMatrixProps {
  /** The rows, in the ledger's order. */
  readonly agreements: readonly Agreement[];
  readonly axis: readonly AxisItem[];
  readonly selected: string | null;
  readonly onToggle: (item: AxisItem) => void;
  readonly onSelect: (id: string) => void;
}

const lines = { row: 46, column: 42, rowHeader: 380 };

/** Agreements with their parties: who is bound by what, how surely, and in what role. */
export function PartyMatrix(props: PartyMatrixProps) {
  const { agreements, axis, selected, onToggle, onSelect } = props;
  const words = useWords();
  const labels = useLabels();
  const language = useLanguage();
  const [pointed, setPointed] = useState<Cell | null>(null);
  const sizes = useMemo<GridSizes>(
    () => ({ ...lines, columnHeader: headerHeight(axis.map(({ entity }) => labels.name(entity))) }),
    [axis, labels],
  );

  const bound = useMemo(
    () =>
      agreements.map(({ parties }) =>
        axis.map(({ reach }) => parties.filter(({ id }) => reach.has(id))),
      ),
    [agreements, axis],
  );
  const summary = useCallback(
    (row: number, column: number): string => {
      const [agreement, item] = [agreements[row], axis[column]];
      if (agreement === undefined || item === undefined) return "";
      const [title, place] = [labels.title(agreement), labels.name(item.entity)];
      const parties = bound[row]?.[column] ?? [];
      const [only] = parties;
      if (only === undefined) return words.matrix.noParty(place, title);
      if (parties.length > 1 || only.id !== item.entity.id) {
        return words.matrix.parties(place, title, parties.length);
      }
      const role = labels.role(only.role) ?? words.matrix.party;
      const sureness = only.confidence === "EXPLICIT" ? "explicit" : "implied";
      return words.matrix.isParty(place, title, role, words.matrix[sureness]);
    },
    [agreements, axis, bound, labels, words],
  );

  const rowHeader = useCallback(
    (row: number): GridCell => {
      const agreement = agreements[row];
      if (agreement === undefined) return { content: "", label: "" };
      const title = labels.title(agreement);
      const period = termOf(agreement.period) && periodWords(agreement.period, words, language);
      return {
        content: (
          <span className="agreement-name" title={title}>
            <span className="words">{title}</span>
            {period && <span className="period">{period}</span>}
          </span>
        ),
        label: title,
        className: selected === agreement.id ? "selected" : "",
      };
    },
    [agreements, labels, words, language, selected],
  );
  const columnHeader = useCallback(
    (column: number): GridCell => {
      const item = axis[column];
      if (item === undefined) return { content: "", label: "" };
      const name = labels.name(item.entity);
      return {
        content: <HeaderName item={item} name={name} />,
        label: name,
        className: axisClass(item),
        isExpanded: item.hasMembers ? item.isOpen : undefined,
      };
    },
    [axis, labels],
  );
  const cell = useCallback(
    (row: number, column: number): GridCell => {
      const parties = bound[row]?.[column] ?? [];
      const isHeading = axis[column]?.reach.size === 0;
      return {
        content: <PartyMark parties={parties} />,
        label: summary(row, column),
        className: `cell party-cell${isHeading ? " void" : ""}${axis[column]?.depth === 0 ? " lead" : ""}`,
      };
    },
    [axis, bound, summary],
  );

  const open = ({ row, column }: Cell): void => {
    const agreement = agreements[row];
    const item = axis[column];
    if (agreement) onSelect(agreement.id);
    else if (item?.hasMembers) onToggle(item);
  };

  return (
    <>
      <Grid
        label={words.matrix.labelAgreements}
        rows={agreements.length}
        columns={axis.length}
        sizes={sizes}
        corner={
          <span className="scale">
            <span className="mark-key">
              <i className="party-mark explicit" />
              {words.matrix.explicit}
            </span>
            <span className="mark-key">
              <i className="party-mark implied" />
              {words.matrix.implied}
            </span>
          </span>
        }
        rowHeader={rowHeader}
        columnHeader={columnHeader}
        cell={cell}
        onOpen={open}
        onPoint={setPointed}
      />
      <p className="said" aria-hidden="true">
        {pointed ? pointedWords(pointed) : words.matrix.keys}
      </p>
    </>
  );

  function pointedWords({ row, column }: Cell): string {
    const [agreement, item] = [agreements[row], axis[column]];
    if (agreement && item) return summary(row, column);
    if (agreement) return labels.title(agreement);
    return item ? labels.name(item.entity) : words.matrix.keys;
  }
}

/** Filled where a sentence says so, hollow where it follows; a figure for several at once. */
function PartyMark({ parties }: { readonly parties: readonly Party[] }) {
  if (parties.length === 0) return null;
  if (parties.length > 1) return <span className="several">{parties.length}</span>;
  const isExplicit = parties[0]?.confidence === "EXPLICIT";
  return <i className={`party-mark ${isExplicit ? "explicit" : "implied"}`} />;
}
