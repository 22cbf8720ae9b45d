import { describe, expect, test } from "vitest";
import { moveCursor } from "../../../client/features/agreements/matrix/cursor.ts";
import {
  indexesOf,
  scrollToShow,
  spanInSight,
} from "../../../client/features/agreements/matrix/span.ts";

describe("the keyboard in a grid", () => {
  const extent = { rows: 40, columns: 10, page: 12 };
  const move = (row: number, column: number, key: string, ctrl = false) => {
    const cell = moveCursor({ row, column }, key, ctrl, extent);
    return cell && [cell.row, cell.column];
  };

  test("arrows walk a cell at a time, into the headers and no farther", () => {
    expect(move(0, 0, "ArrowRight")).toEqual([0, 1]);
    expect(move(0, 0, "ArrowUp")).toEqual([-1, 0]);
    expect(move(-1, 0, "ArrowUp")).toEqual([-1, 0]);
    expect(move(39, 9, "ArrowDown")).toEqual([39, 9]);
  });

  test("the empty corner cannot be entered", () => {
    expect(move(-1, 0, "ArrowLeft")).toEqual([-1, 0]);
    expect(move(0, -1, "ArrowUp")).toEqual([0, -1]);
  });

  test("Home and End walk the row, with Ctrl the grid; pages walk down", () => {
    expect(move(5, 5, "Home")).toEqual([5, 0]);
    expect(move(5, 5, "End")).toEqual([5, 9]);
    expect(move(5, 5, "Home", true)).toEqual([0, 0]);
    expect(move(5, 5, "End", true)).toEqual([39, 9]);
    expect(move(5, 5, "PageDown")).toEqual([17, 5]);
    expect(move(5, 5, "PageUp")).toEqual([0, 5]);
    expect(move(35, 5, "PageDown")).toEqual([39, 5]);
  });

  test("other keys are left to others", () => {
    expect(move(5, 5, "a")).toBeNull();
  });
});

describe("the lines in sight", () => {
  test("are those of the viewport and a few beyond, within what there is", () => {
    expect(spanInSight(500, 30, 3000, 300)).toEqual({ first: 96, end: 114 });
    expect(spanInSight(500, 30, 0, 300)).toEqual({ first: 0, end: 14 });
    expect(spanInSight(5, 30, 0, 300)).toEqual({ first: 0, end: 5 });
    expect(spanInSight(0, 30, 0, 300)).toEqual({ first: 0, end: 0 });
  });

  test("include the one with the focus wherever it is", () => {
    const span = { first: 10, end: 13 };
    expect(indexesOf(span, 11, 20)).toEqual([10, 11, 12]);
    expect(indexesOf(span, 2, 20)).toEqual([2, 10, 11, 12]);
    expect(indexesOf(span, 19, 20)).toEqual([10, 11, 12, 19]);
    expect(indexesOf(span, -1, 20)).toEqual([10, 11, 12]);
  });

  test("scroll no farther than a line needs to be wholly in sight", () => {
    expect(scrollToShow(2, 30, 90, 300)).toBe(60);
    expect(scrollToShow(5, 30, 90, 300)).toBe(90);
    expect(scrollToShow(20, 30, 0, 300)).toBe(330);
  });
});
