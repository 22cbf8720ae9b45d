import type { Columns } from "./columns.ts";
import type { Sorting } from "./sorting.ts";
import { useWords } from "./useWords.ts";

interface HeadProps<Row> {
  readonly columns: Columns<Row>;
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
}

/** The head of a table: a press sorts by a column, and the other way round at the second. */
export function Head<Row>({ columns, sorting, onSort }: HeadProps<Row>) {
  const words = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ name, label, full = label, wide = false }) => (
          <th
            key={name}
            scope="col"
            className={wide ? `of-${name} wide` : `of-${name}`}
            aria-sort={
              sorting.by === name ? (sorting.descending ? "descending" : "ascending") : undefined
            }
          >
            <button type="button" title={words.sortBy(full)} onClick={() => onSort(name)}>
              {label}
            </button>
          </th>
        ))}
        <th scope="col" className="of-menu">
          <span className="unseen">{words.actions}</span>
        </th>
      </tr>
    </thead>
  );
}
