import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useRef } from "react";
import { MoreIcon } from "../../ui/icons.tsx";
import type { Columns } from "./columns.ts";
import { Gap } from "./Gap.tsx";
import { Head } from "./Head.tsx";
import { useRowMenu } from "./RowMenu.tsx";
import { isForSeveral } from "./selectRows.ts";
import { useSorted } from "./sorting.ts";
import { useRows } from "./useRows.ts";
import { useWords } from "./useWords.ts";

/** How a row is called: by a screen reader, and where the pointer rests on it. */
export interface RowName {
  readonly text: string;
  /** The language of `text`, where it may be another than the page's. */
  readonly lang?: string;
  /** Whether the first cell says only a part of it. */
  readonly saysMore?: boolean;
}

interface RowsTableProps<Row> {
  readonly label: string;
  readonly className?: string;
  /** What the table scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => RowName;
  readonly columns: Columns<Row>;
  /** The column that the rows are sorted by at first. */
  readonly sortedBy: string;
  /** The keys of the rows that are selected. */
  readonly selected: ReadonlySet<string>;
  /** A row was pressed; with some keys the press adds to what is selected. */
  readonly onChoose: (row: Row, several: boolean) => void;
  /** Absent where only one row can be selected. */
  readonly onChooseAll?: (keys: readonly string[]) => void;
  /** The menu of a row, for what is selected at the moment when it opens. */
  readonly menuOf: (row: Row) => (close: () => void) => ReactNode;
}

/** A table of what the network shows: one stop of the Tab key, whose rows keys walk and select. */
export function RowsTable<Row>(props: RowsTableProps<Row>) {
  const { label, className, scroller, keyOf, nameOf, columns, selected, onChoose } = props;
  const words = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const { inOrder, sorting, sort } = useSorted(props.rows, columns, props.sortedBy);
  const keys = useMemo(() => inOrder.map((row) => keyOf(row)), [inOrder, keyOf]);
  const [chosen] = selected;
  const rows = useRows(keys, { scroller, body }, chosen);
  const menu = useRowMenu();
  const [first, ...others] = columns;

  const onKeyDown = (event: KeyboardEvent, row: Row): void => {
    if (rows.walk(event) || event.nativeEvent.isComposing) return;
    if (event.key === " ") onChoose(row, true);
    else if (event.key === "a" && (event.ctrlKey || event.metaKey) && props.onChooseAll) {
      props.onChooseAll(keys);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <table className={className} aria-label={label} aria-rowcount={inOrder.length + 1}>
        <caption>
          {label} <small>{inOrder.length}</small>
        </caption>
        <Head columns={columns} sorting={sorting} onSort={sort} />
        <tbody ref={body}>
          {rows.drawn.map((index, at) => {
            const row = inOrder[index];
            if (row === undefined) return null;
            const key = keyOf(row);
            const name = nameOf(row);
            const isSelected = selected.has(key);
            const tabIndex = rows.stop === key ? 0 : -1;
            const openMenu = (beside: Element): void => menu.open(props.menuOf(row), beside);
            return [
              <Gap key={`before ${key}`} height={rows.gaps[at] ?? 0} />,
              <tr
                key={key}
                data-row={key}
                aria-rowindex={index + 2}
                aria-current={isSelected ? "true" : undefined}
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
                    lang={name.lang}
                    title={name.text}
                    aria-label={name.saysMore ? name.text : undefined}
                    tabIndex={tabIndex}
                    aria-pressed={isSelected}
                    onFocus={() => rows.enter(key)}
                    onClick={(event) => onChoose(row, isForSeveral(event))}
                    onKeyDown={(event) => onKeyDown(event, row)}
                  >
                    {first.cell(row)}
                  </button>
                </th>
                {others.map((column) => (
                  <td
                    key={column.name}
                    className={column.wide ? "wide" : column.figure ? "figure" : undefined}
                    title={column.title?.(row)}
                  >
                    {column.cell(row)}
                  </td>
                ))}
                <td className="of-menu">
                  <button
                    type="button"
                    aria-label={words.actionsOn(name.text)}
                    aria-haspopup="menu"
                    tabIndex={tabIndex}
                    onFocus={() => rows.enter(key)}
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
      {menu.element}
    </>
  );
}
