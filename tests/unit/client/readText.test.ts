import { describe, expect, test } from "vitest";
import { layOut } from "../../../client/features/read/text/layOut.ts";
import { quotedLine } from "../../../client/features/read/text/quotedLine.ts";
import { passage } from "./readSample.ts";

const quoted = (id: string, start: number, quote: string | null) =>
  passage(id, { start, end: start + (quote?.length ?? 1), quote });

describe("chapters", () => {
  const chapters = [
    { line: 20, title: "二", titleEn: null },
    { line: 5, title: "一", titleEn: null },
    { line: 90, title: "空", titleEn: null },
  ];
  const passages = [
    passage("before", { line: 3 }),
    passage("first", { line: 5 }),
    passage("same-line", { line: 5, start: 10 }),
    passage("next-line", { line: 7 }),
    passage("second", { line: 20 }),
  ];

  test("sentences of one line are one paragraph, under the chapter that the line lies in", () => {
    const laidOut = layOut({ chapters }, passages).map(({ chapter, paragraphs }) => [
      chapter?.title ?? null,
      paragraphs.map((paragraph) => paragraph.passages.map(({ id }) => id.slice(8)).join(" ")),
    ]);
    expect(laidOut).toEqual([
      [null, ["before"]],
      ["一", ["first same-line", "next-line"]],
      ["二", ["second"]],
    ]);
  });

  test("a source without chapters is one stretch", () => {
    expect(layOut({ chapters: [] }, passages)).toHaveLength(1);
  });
});

describe("the original line", () => {
  test("quotes stand in a row, and a gap between them is a stretch that is not known", () => {
    const line = quotedLine([quoted("a", 0, "abc"), quoted("b", 5, "fg")]);
    expect(line.map(({ text }) => text)).toEqual(["abc", null, "fg"]);
  });

  test("where quotes overlap the words stand once and belong to both", () => {
    const line = quotedLine([quoted("a", 0, "abcd"), quoted("b", 2, "cdef")]);
    expect(line).toEqual([
      { text: "ab", passages: ["passage/a"] },
      { text: "cd", passages: ["passage/a", "passage/b"] },
      { text: "ef", passages: ["passage/b"] },
    ]);
  });

  test("without quotes there is no line", () => {
    expect(quotedLine([quoted("a", 0, null)])).toEqual([]);
  });
});
