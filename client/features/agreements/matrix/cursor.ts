/** A cell of a grid. Row -1 holds the column headers, column -1 the row headers. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How far a grid reaches, and how many rows a page of it shows. */
export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads from a cell; null where the key does not move. */
export function moveCursor(
  { row, column }: Cell,
  key: string,
  toTheEdge: boolean,
  { rows, columns, page }: GridExtent,
): Cell | null {
  const to = (nextRow: number, nextColumn: number): Cell => {
    const moved = {
      row: Math.max(-1, Math.min(rows - 1, nextRow)),
      column: Math.max(-1, Math.min(columns - 1, nextColumn)),
    };
    // The corner above the row headers and left of the column headers says nothing.
    return moved.row === -1 && moved.column === -1 ? { row, column } : moved;
  };
  switch (key) {
    case "ArrowUp":
      return to(toTheEdge ? 0 : row - 1, column);
    case "ArrowDown":
      return to(toTheEdge ? rows - 1 : row + 1, column);
    case "ArrowLeft":
      return to(row, toTheEdge ? 0 : column - 1);
    case "ArrowRight":
      return to(row, toTheEdge ? columns - 1 : column + 1);
    case "Home":
      return toTheEdge ? to(0, 0) : to(row, 0);
    case "End":
      return toTheEdge ? to(rows - 1, columns - 1) : to(row, columns - 1);
    case "PageUp":
      return to(Math.max(0, row - page), column);
    case "PageDown":
      return to(row + page, column);
    default:
      return null;
  }
}
