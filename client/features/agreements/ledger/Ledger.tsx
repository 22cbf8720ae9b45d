import { useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/language.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Agreement } from "../agreement.ts";
import type { AgreementsAddress } from "../filter/address.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import { firstOf, groupAgreements, type Grouping } from "./groupAgreements.ts";
import { LedgerRow } from "./LedgerRow.tsx";
import { type LedgerColumn, sortAgreements } from "./sortAgreements.ts";
import "./ledger.css";

interface LedgerProps {
  readonly agreements: readonly Agreement[];
  readonly address: AgreementsAddress;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onChange: (changes: Partial<AgreementsAddress>) => void;
}

/** How many rows come at once; a table of more takes longer to lay out than to ask again. */
const pageSize = 100;

const columns: readonly LedgerColumn[] = [
  "title",
  "kind",
  "parties",
  "fields",
  "period",
  "passages",
];
/** What reads best from the top the first time that a column is chosen. */
const fromTheTop: readonly LedgerColumn[] = ["parties", "fields", "period", "passages"];

/** The agreements as a table that can be sorted and divided into sections. */
export function Ledger({ agreements, address, selected, onSelect, onChange }: LedgerProps) {
  const words = useWords();
  const labels = useLabels();
  const language = useLanguage();
  const [pages, setPages] = useState(1);
  const { order, grouping } = address;

  const groups = useMemo(
    () => groupAgreements(sortAgreements(agreements, order, labels), grouping),
    [agreements, order, labels, grouping],
  );
  const total = groups.reduce((sum, group) => sum + group.agreements.length, 0);
  const listed = firstOf(groups, pages * pageSize);

  const sortBy = (column: LedgerColumn): void => {
    const descending = order.column === column ? !order.descending : fromTheTop.includes(column);
    onChange({ order: { column, descending } });
  };

  return (
    <div className="ledger">
      <table aria-label={words.ledger.label} lang={language === "zh" ? "zh-CN" : "en"}>
        <thead>
          <tr>
            {columns.map((column) => {
              const isSorted = order.column === column;
              const direction = order.descending ? "descending" : "ascending";
              return (
                <th
                  key={column}
                  scope="col"
                  className={`${column}-column`}
                  aria-sort={isSorted ? direction : undefined}
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    {words.ledger.columns[column]}
                    <span className="sort" aria-hidden="true">
                      {isSorted ? (order.descending ? "↓" : "↑") : ""}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        {listed.map(({ key, agreements: rows, size }) => (
          <tbody key={key ?? ""}>
            {grouping !== "none" && (
              <tr className="section">
                <th scope="rowgroup" colSpan={columns.length}>
                  {groupName(key, grouping, rows)} <span className="figure">{size}</span>
                </th>
              </tr>
            )}
            {rows.map((agreement) => (
              <LedgerRow
                key={agreement.id}
                agreement={agreement}
                isSelected={selected === agreement.id}
                onSelect={onSelect}
              />
            ))}
          </tbody>
        ))}
      </table>
      {(grouping === "party" || grouping === "field") && (
        <p className="remark">{words.ledger.repeated}</p>
      )}
      {total > pages * pageSize && (
        <p className="remark">
          {words.ledger.page(pages * pageSize, total)}{" "}
          <Button look="main" onPress={() => setPages(pages + 1)}>
            {words.ledger.more(Math.min(pageSize, total - pages * pageSize))}
          </Button>
        </p>
      )}
    </div>
  );

  function groupName(key: string | null, by: Grouping, [first]: readonly Agreement[]): string {
    if (key === null) return words.ledger.noGroup[by];
    if (by === "kind") return labels.kind(key);
    const named = [...(first?.parties ?? []), ...(first?.covers ?? [])].find(
      ({ id }) => id === key,
    );
    return named ? labels.name(named) : key;
  }
}
