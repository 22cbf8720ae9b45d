import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { type Cell, moveCursor } from "./cursor.ts";
import { indexesOf, scrollToShow } from "./span.ts";
import { useViewport } from "./useViewport.ts";
import "./grid.css";

/** What a cell or header shows. `label` is read out in place of the content. */
export interface GridCell {
  readonly content: ReactNode;
  readonly label: string;
  readonly className?: string;
  /** For a header that lists or rolls up its members. */
  readonly isExpanded?: boolean | undefined;
}

/** Sizes in CSS pixels. All rows are as high as each other, all columns as wide. */
export interface GridSizes {
  readonly row: number;
  readonly column: number;
  readonly rowHeader: number;
  readonly columnHeader: number;
}

interface GridProps {
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  readonly sizes: GridSizes;
  readonly corner: ReactNode;
  readonly rowHeader: (row: number) => GridCell;
  readonly columnHeader: (column: number) => GridCell;
  readonly cell: (row: number, column: number) => GridCell;
  /** Enter, Space or a click on a cell (or on a header: -1). */
  readonly onOpen: (cell: Cell) => void;
  /** The cell that is under the pointer or has the focus. */
  readonly onPoint: (cell: Cell | null) => void;
  readonly style?: CSSProperties;
}

/**
 * A grid of any size of which only what is in sight is in the document. Its headers stay; one cell
 * at a time can have the focus, and the arrow keys move it.
 */
export function Grid(props: GridProps) {
  const { label, rows, columns, sizes, corner, onOpen, onPoint, style } = props;
  const box = useRef<HTMLDivElement>(null);
  const { rowSpan, columnSpan, page } = useViewport(box, { rows, columns }, sizes);
  const [cursor, setCursor] = useState<Cell>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Cell | null>(null);
  const at = {
    row: Math.min(cursor.row, rows - 1),
    column: Math.min(cursor.column, columns - 1),
  };

  const point = (cell: Cell | null): void => {
    setPointed(cell);
    onPoint(cell);
  };
  const moveTo = (cell: Cell): void => {
    const scrolled = box.current;
    if (scrolled) {
      const height = scrolled.clientHeight - sizes.columnHeader;
      const width = scrolled.clientWidth - sizes.rowHeader;
      if (cell.row >= 0) {
        scrolled.scrollTop = scrollToShow(cell.row, sizes.row, scrolled.scrollTop, height);
      }
      if (cell.column >= 0) {
        scrolled.scrollLeft = scrollToShow(cell.column, sizes.column, scrolled.scrollLeft, width);
      }
    }
    // The cell may be drawn only because it has the cursor, so it must be there before the focus is.
    flushSync(() => setCursor(cell));
    scrolled
      ?.querySelector<HTMLElement>(`[data-cell="${cell.row},${cell.column}"]`)
      ?.focus({ preventScroll: true });
    point(cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(at);
      return;
    }
    const next = moveCursor(at, event.key, event.ctrlKey || event.metaKey, { rows, columns, page });
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };
  const onClick = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    if (cell === null) return;
    moveTo(cell);
    onOpen(cell);
  };
  const onPointerOver = (event: PointerEvent): void => point(cellAt(event.target));

  const columnIndexes = indexesOf(columnSpan, at.column, columns);
  const inner = {
    width: sizes.rowHeader + columns * sizes.column,
    height: sizes.columnHeader + rows * sizes.row,
  };

  return (
    <div className="grid-box" ref={box} style={style} onPointerLeave={() => point(null)}>
      <div
        role="grid"
        tabIndex={-1}
        className="grid"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        style={inner}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={onPointerOver}
        onBlur={() => point(null)}
      >
        <div role="row" aria-rowindex={1} className="head" style={{ height: sizes.columnHeader }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className="corner"
            style={{ width: sizes.rowHeader, height: sizes.columnHeader }}
          >
            {corner}
          </div>
          {columnIndexes.map((column) => (
            <ColumnHeader
              key={column}
              column={column}
              left={sizes.rowHeader + column * sizes.column}
              width={sizes.column}
              header={props.columnHeader}
              isFocused={at.row === -1 && at.column === column}
              isPointed={pointed?.column === column}
            />
          ))}
        </div>
        {indexesOf(rowSpan, at.row, rows).map((row) => (
          <GridRow
            key={row}
            row={row}
            sizes={sizes}
            first={columnSpan.first}
            end={columnSpan.end}
            columns={columns}
            header={props.rowHeader}
            cell={props.cell}
            focused={at.row === row ? at.column : null}
            kept={at.column}
            isPointed={pointed?.row === row}
          />
        ))}
      </div>
    </div>
  );
}

function cellAt(target: EventTarget): Cell | null {
  const holder = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const [row, column] = (holder?.dataset["cell"] ?? "").split(",").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

interface GridRowProps {
  readonly row: number;
  readonly sizes: GridSizes;
  readonly first: number;
  readonly end: number;
  readonly columns: number;
  readonly header: (row: number) => GridCell;
  readonly cell: (row: number, column: number) => GridCell;
  /** The column that has the focus, if it is in this row. */
  readonly focused: number | null;
  /** A column that stays in the document though it is out of sight. */
  readonly kept: number;
  readonly isPointed: boolean;
}

/** Drawn again only when its own part changes: a scroll by one row draws one row. */
const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, sizes, first, end, columns, focused, kept, isPointed } = props;
  const header = props.header(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={header.className}
      style={{ top: sizes.columnHeader + row * sizes.row, height: sizes.row }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={header.label}
        aria-expanded={header.isExpanded}
        data-cell={`${row},-1`}
        data-pointed={isPointed}
        tabIndex={focused === -1 ? 0 : -1}
        style={{ width: sizes.rowHeader }}
      >
        {header.content}
      </div>
      {indexesOf({ first, end }, kept, columns).map((column) => (
        <GridCellBox
          key={column}
          row={row}
          column={column}
          left={sizes.rowHeader + column * sizes.column}
          width={sizes.column}
          cell={props.cell}
          isFocused={focused === column}
        />
      ))}
    </div>
  );
});

interface PlacedProps {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly isFocused: boolean;
}

interface ColumnHeaderProps extends PlacedProps {
  readonly header: (column: number) => GridCell;
  readonly isPointed: boolean;
}

const ColumnHeader = memo(function ColumnHeader(props: ColumnHeaderProps) {
  const { column, left, width, isFocused, isPointed } = props;
  const { content, label, className, isExpanded } = props.header(column);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      aria-label={label}
      aria-expanded={isExpanded}
      data-cell={`-1,${column}`}
      data-pointed={isPointed}
      className={className}
      tabIndex={isFocused ? 0 : -1}
      style={{ left, width }}
    >
      {content}
    </div>
  );
});

interface GridCellBoxProps extends PlacedProps {
  readonly row: number;
  readonly cell: (row: number, column: number) => GridCell;
}

/** Remembered, because a scroll sideways changes what every row holds and next to nothing of it. */
const GridCellBox = memo(function GridCellBox(props: GridCellBoxProps) {
  const { row, column, left, width, isFocused } = props;
  const { content, label, className } = props.cell(row, column);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={label}
      data-cell={`${row},${column}`}
      className={className}
      tabIndex={isFocused ? 0 : -1}
      style={{ left, width }}
    >
      {content}
    </div>
  );
});
