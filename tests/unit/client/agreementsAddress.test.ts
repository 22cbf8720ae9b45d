import { expect, test } from "vitest";
import {
  type AgreementsAddress,
  readAddress,
  writeAddress,
} from "../../../client/features/agreements/filter/address.ts";
import { noFilter } from "../../../client/features/agreements/filter/filter.ts";

const plain = readAddress(new URLSearchParams());

test("an address that says nothing shows the whole ledger, the latest first", () => {
  expect(plain).toMatchObject({
    view: "ledger",
    filter: noFilter,
    order: { column: "period", descending: true },
    agreement: null,
  });
  expect(writeAddress(plain, new URLSearchParams()).toString()).toBe("");
});

test("everything that can be chosen reads back as it was written", () => {
  const chosen: AgreementsAddress = {
    view: "matrix",
    filter: {
      parties: ["region/jinshan", "region/pinghu"],
      match: "ANY",
      within: true,
      subkinds: ["action_plan"],
      fields: ["field/health"],
      years: { from: 2024, to: 2026 },
      confidence: "EXPLICIT",
    },
    agreement: "agreement/jinshan-jiaxing-plan",
    order: { column: "title", descending: false },
    grouping: "party",
    matrixRows: "agreements",
    closed: ["region/zhejiang"],
    cell: ["region/jinshan", "region/pinghu"],
  };
  const written = writeAddress(chosen, new URLSearchParams());
  expect(readAddress(new URLSearchParams(written.toString()))).toEqual(chosen);
});

test("what belongs to others in the address stays", () => {
  const written = writeAddress(
    { ...plain, view: "timeline" },
    new URLSearchParams("lang=en&view=x"),
  );
  expect(written.toString()).toBe("lang=en&view=timeline");
});

test("what cannot be understood counts as not said", () => {
  const odd = new URLSearchParams(
    "view=pie&years=soon&sort=mood.desc&confidence=very&cell=a&match=",
  );
  expect(readAddress(odd)).toEqual(plain);
});

test("one year is written as one, and a range the wrong way round is turned", () => {
  expect(yearsIn("2025")).toEqual({ from: 2025, to: 2025 });
  expect(yearsIn("2026..2024")).toEqual({ from: 2024, to: 2026 });
});

function yearsIn(years: string) {
  return readAddress(new URLSearchParams({ years })).filter.years;
}
