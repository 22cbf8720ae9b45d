import { type RefObject, useMemo } from "react";
import type { AgreementTie } from "../../exploration/agreementTies.ts";
import { explorationStore, type Selection, useExploration } from "../../exploration/store.ts";
import { collator } from "../../i18n/names.ts";
import { LineMenu } from "../network/menu/LineMenu.tsx";
import type { Columns } from "./columns.ts";
import { RowsTable } from "./RowsTable.tsx";
import { useCalled } from "./useCalled.ts";
import { useWords } from "./useWords.ts";

interface TieTableProps {
  /** What the table scrolls in, with another before it. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The ties that agreements are drawn as, as a table: who with whom, by how many. */
export function TieTable({ scroller }: TieTableProps) {
  const words = useWords();
  const called = useCalled();
  const { agreementTies } = useExploration((state) => state.sight);
  const selection = useExploration((state) => state.selection);
  return (
    <RowsTable
      className="ties"
      label={words.ties}
      scroller={scroller}
      rows={agreementTies}
      keyOf={keyOf}
      nameOf={({ a, b }) => ({ text: `${called(a)} — ${called(b)}` })}
      columns={useColumns()}
      sortedBy="agreements"
      selected={new Set(agreementTies.filter((tie) => isOf(tie, selection)).map(keyOf))}
      onChoose={(tie) => explorationStore.getState().select(selectionOf(tie))}
      menuOf={(tie) => (close) => <LineMenu line={selectionOf(tie)} onClose={close} />}
    />
  );
}

const keyOf = ({ a, b }: AgreementTie): string => `${a} ${b}`;

const selectionOf = ({ a, b }: AgreementTie): Selection => ({ of: "agreementTie", ends: [a, b] });

/** Whether a tie is the one that is selected, from whichever end. */
function isOf({ a, b }: AgreementTie, selection: Selection): boolean {
  return (
    selection.of === "agreementTie" && selection.ends.includes(a) && selection.ends.includes(b)
  );
}

function useColumns(): Columns<AgreementTie> {
  const words = useWords();
  const called = useCalled();
  return useMemo(() => {
    const between = ({ a, b }: AgreementTie): string => `${called(a)} — ${called(b)}`;
    return [
      {
        name: "between",
        label: words.between,
        order: (x, y) => collator.compare(between(x), between(y)),
        cell: (tie) => <span>{between(tie)}</span>,
      },
      {
        name: "agreements",
        label: words.agreements,
        figure: true,
        order: (x, y) => x.agreements.length - y.agreements.length,
        cell: ({ agreements }) => agreements.length,
      },
    ];
  }, [called, words]);
}
