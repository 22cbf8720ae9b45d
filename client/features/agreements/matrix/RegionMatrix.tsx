import { useCallback, useMemo, useState } from "react";
import type { Agreement } from "../agreement.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import type { AxisItem } from "./axis.ts";
import { countedName } from "./countedName.ts";
import type { Cell } from "./cursor.ts";
import { Grid, type GridCell, type GridSizes } from "./Grid.tsx";
import { axisClass, headerHeight, HeaderName } from "./HeaderName.tsx";
import { linkMatrix, shadeOf } from "./links.ts";
import { Scale } from "./Scale.tsx";

interface RegionMatrixProps {
  readonly agreements: readonly Agreement[];
  readonly axis: readonly AxisItem[];
  readonly onToggle: (item: AxisItem) => void;
  readonly onOpen: (a: AxisItem, b: AxisItem) => void;
}

const lines = { row: 32, column: 42, rowHeader: 190 };

/** Regions with regions: how many agreements each two share. */
export function RegionMatrix({ agreements, axis, onToggle, onOpen }: RegionMatrixProps) {
  const words = useWords();
  const labels = useLabels();
  const [pointed, setPointed] = useState<Cell | null>(null);
  const sizes = useMemo<GridSizes>(
    () => ({ ...lines, columnHeader: headerHeight(axis.map(({ entity }) => labels.name(entity))) }),
    [axis, labels],
  );
  const matrix = useMemo(() => linkMatrix(agreements, axis), [agreements, axis]);

  const nameOf = useCallback((item: AxisItem) => countedName(item, labels, words), [labels, words]);
  const summary = useCallback(
    (row: number, column: number): string => {
      const [a, b] = [axis[row], axis[column]];
      if (a === undefined || b === undefined) return "";
      const count = matrix.at(row, column).length;
      const standing = matrix.standing(row, column);
      if (standing === "same") return words.matrix.own(nameOf(a), count);
      if (standing === "apart") return words.matrix.share(nameOf(a), nameOf(b), count);
      const [part, whole] = a.reach.size < b.reach.size || a.depth > b.depth ? [a, b] : [b, a];
      return count === 0
        ? words.matrix.share(nameOf(part), nameOf(whole), 0)
        : words.matrix.nested(nameOf(part), labels.name(whole.entity), count);
    },
    [axis, matrix, words, labels, nameOf],
  );

  const header = useCallback(
    (index: number): GridCell => {
      const item = axis[index];
      if (item === undefined) return { content: "", label: "" };
      const name = labels.name(item.entity);
      return {
        content: <HeaderName item={item} name={name} />,
        label: nameOf(item),
        className: axisClass(item),
        isExpanded: item.hasMembers ? item.isOpen : undefined,
      };
    },
    [axis, labels, nameOf],
  );
  const cell = useCallback(
    (row: number, column: number): GridCell => {
      const count = matrix.at(row, column).length;
      const standing = matrix.standing(row, column);
      const isHeading = axis[row]?.reach.size === 0 || axis[column]?.reach.size === 0;
      const shade = standing === "apart" ? `shade-${shadeOf(count, matrix.most)}` : standing;
      return {
        content: count === 0 ? "" : count,
        label: summary(row, column),
        className: `cell ${isHeading ? "void" : shade}${axis[column]?.depth === 0 ? " lead" : ""}`,
      };
    },
    [axis, matrix, summary],
  );

  const open = ({ row, column }: Cell): void => {
    const [a, b] = [axis[row], axis[column]];
    if (a !== undefined && b !== undefined) {
      if (matrix.at(row, column).length > 0) onOpen(a, b);
      return;
    }
    const item = a ?? b;
    if (item?.hasMembers) onToggle(item);
  };

  return (
    <>
      <Grid
        label={words.matrix.label}
        rows={axis.length}
        columns={axis.length}
        sizes={sizes}
        corner={<Scale most={matrix.most} />}
        rowHeader={header}
        columnHeader={header}
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
    if (row >= 0 && column >= 0) return summary(row, column);
    const item = axis[Math.max(row, column)];
    if (item === undefined) return words.matrix.keys;
    const name = labels.name(item.entity);
    if (!item.hasMembers) return name;
    return item.isOpen ? words.matrix.close(name) : words.matrix.open(name);
  }
}
