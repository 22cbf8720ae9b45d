import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { useWords } from "../useWords.ts";
import { Cell } from "./Cell.tsx";
import { columnWidths } from "./columnWidths.ts";
import type { Table } from "./table.ts";
import { useIds } from "./useIds.ts";
import "./table.css";

/** A row of one line, in pixels; taller ones are measured as they come into view. */
const usualHeight = 33;

/** The rows of an answer; only those in view are drawn. */
export function AnswerTable({ columns, rows }: Table) {
  const words = useWords();
  const ids = useIds();
  const scroller = useRef<HTMLDivElement>(null);
  // What it returns goes nowhere but into this component's own rows.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 12,
  });
  const widths = useMemo(() => columnWidths({ columns, rows }, ids), [columns, rows, ids]);
  const drawn = virtual.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);

  return (
    // It scrolls, so that it must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className="answer-table" aria-label={words.table.label} tabIndex={0}>
      <table aria-rowcount={rows.length + 1} style={{ minWidth: 48 + sum(widths) }}>
        <colgroup>
          <col style={{ width: 48 }} />
          {/* The last has what is left, so that the others keep to their width. */}
          {widths.map((width, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <col key={index} style={index < widths.length - 1 ? { width } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="unseen">{words.table.row}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {drawn.map(({ index, key }) => (
            <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
              <th scope="row">{index + 1}</th>
              {columns.map((column, at) => (
                <td key={column}>
                  <Cell json={rows[index]?.[at] ?? null} />
                </td>
              ))}
            </tr>
          ))}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </section>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The room of the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}
