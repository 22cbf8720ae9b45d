import { array, assert, property, string, tuple } from "fast-check";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../client/files/csv.ts";
import { groupAgreements } from "../../../client/features/agreements/ledger/groupAgreements.ts";
import {
  type LedgerOrder,
  sortAgreements,
} from "../../../client/features/agreements/ledger/sortAgreements.ts";
import { agreement, period, regions } from "./agreementsSample.ts";

const { jinshan, pinghu, jiaxing } = regions;
const all = [
  agreement("乙", [jinshan, pinghu], { nameEn: "Alpha", passageCount: 3 }),
  agreement("甲", [jinshan, jiaxing, pinghu], {
    nameEn: "Beta",
    subkind: "action_plan",
    period: period("2024", "2026"),
  }),
  agreement("丙", [jinshan], { period: period("2025", null), subkind: "action_plan" }),
];

const collator = new Intl.Collator("zh-Hans-CN");

function sorted(order: LedgerOrder, language: "zh" | "en" = "zh"): readonly string[] {
  return sortAgreements(all, order, {
    title: ({ name, nameEn }) => (language === "en" ? (nameEn ?? name) : name),
    kind: (subkind) => subkind ?? "",
    compare: collator.compare,
  }).map(({ name }) => name);
}

describe("the order", () => {
  test("by title is by pinyin, or by the English title where that is shown", () => {
    expect(sorted({ column: "title", descending: false })).toEqual(["丙", "甲", "乙"]);
    expect(sorted({ column: "title", descending: false }, "en")).toEqual(["丙", "乙", "甲"]);
  });

  test("by period puts what has no date last, whichever way", () => {
    expect(sorted({ column: "period", descending: true })).toEqual(["丙", "甲", "乙"]);
    expect(sorted({ column: "period", descending: false })).toEqual(["甲", "丙", "乙"]);
  });

  test("by number of parties or passages breaks ties by title", () => {
    expect(sorted({ column: "parties", descending: true })).toEqual(["甲", "乙", "丙"]);
    expect(sorted({ column: "passages", descending: true })).toEqual(["乙", "丙", "甲"]);
  });
});

describe("sections", () => {
  test("by party list an agreement under each, the largest section first", () => {
    const groups = groupAgreements(all, "party");
    expect(groups.map(({ key, agreements }) => [key, agreements.length])).toEqual([
      ["region/jinshan", 3],
      ["region/pinghu", 2],
      ["region/jiaxing", 1],
    ]);
  });

  test("by year come latest first, and what has no year last", () => {
    expect(groupAgreements(all, "year").map(({ key }) => key)).toEqual(["2025", "2024", null]);
  });

  test("by field keep what covers none", () => {
    expect(groupAgreements(all, "field")).toEqual([{ key: null, agreements: all }]);
  });
});

describe("the CSV", () => {
  test("says what it is, above the header, behind a byte order mark", () => {
    expect(writeCsv(["dataset 3f9c"], ["title", "n"], [["甲", 2]])).toBe(
      "\uFEFF# dataset 3f9c\r\ntitle,n\r\n甲,2\r\n",
    );
  });

  test("quotes what would break a line", () => {
    expect(writeCsv([], ["a"], [['say "hi", twice\nthen go']])).toBe(
      '\uFEFFa\r\n"say ""hi"", twice\nthen go"\r\n',
    );
  });

  test("holds no formula", () => {
    for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"]) {
      expect(writeCsv([], [], [[formula]])).toContain(`'${formula}`);
    }
  });

  test("reads back as the same cells, whatever they hold", () => {
    const cells = string({ unit: "grapheme" }).filter(
      (text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text),
    );
    assert(
      property(array(tuple(cells, cells), { minLength: 1 }), (rows) => {
        const text = writeCsv([], ["a", "b"], rows);
        const read = parse(text, { bom: true, recordDelimiter: "\r\n" });
        expect(read.slice(1)).toEqual(rows);
      }),
    );
  });
});
