import type { Sorting } from "./sorting.ts";
import { useWords } from "./useWords.ts";

/** A column of a table. */
export interface Column<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** What it is called in full, where `label` is short. */
  readonly full?: string;
  /** Left out where there is little room. */
  readonly wide?: boolean;
}

interface HeadProps<Name extends string> {
  readonly columns: readonly Column<Name>[];
  readonly sorting: Sorting<Name>;
  readonly onSort: (column: Name) => void;
}

/** The head of a table: a press sorts by a column, and the other way round at the second. */
export function Head<Name extends string>({ columns, sorting, onSort }: HeadProps<Name>) {
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
