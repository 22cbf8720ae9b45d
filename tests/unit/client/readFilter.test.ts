import { describe, expect, test } from "vitest";
import {
  readAddress,
  type ReadAddress,
  writeAddress,
} from "../../../client/features/read/filter/address.ts";
import {
  countByKind,
  filterPassages,
  isUnfiltered,
  noFilter,
} from "../../../client/features/read/filter/filter.ts";
import { jinshan, passage, pinghu, towns } from "./readSample.ts";

const signed = { id: "party-to/x", kind: "PARTY_TO" };
const covers = { id: "covers/x", kind: "COVERS" };
const all = [
  passage("heading", { note: "标题", noteEn: "A heading" }),
  passage("signed", { entities: [jinshan, pinghu], relations: [signed, signed, covers] }),
  passage("towns", {
    textEn: "Five ‘Towns’ work together",
    entities: [towns],
    relations: [covers],
  }),
  passage("talk", { entities: [jinshan] }),
];
const passing = (filter: Partial<typeof noFilter>) =>
  filterPassages(all, { ...noFilter, ...filter }).map(({ id }) => id.replace("passage/", ""));

describe("the filter", () => {
  test("a passage must name one of the kinds and bear out one of the relation kinds", () => {
    expect(passing({ kinds: ["Region"] })).toEqual(["signed", "talk"]);
    expect(passing({ kinds: ["Region", "Mechanism"] })).toEqual(["signed", "towns", "talk"]);
    expect(passing({ relationKinds: ["PARTY_TO"] })).toEqual(["signed"]);
    expect(passing({ kinds: ["Mechanism"], relationKinds: ["PARTY_TO"] })).toEqual([]);
  });

  test("text is looked for in both languages and in names, without regard to quotation marks", () => {
    expect(passing({ text: "five towns" })).toEqual(["towns"]);
    expect(passing({ text: "ｐｉｎｇｈｕ" })).toEqual(["signed"]);
    expect(passing({ text: " 本区 " })).toEqual(["signed", "talk"]);
  });

  test("coverage tells passages that bear out a relation from those that bear out none", () => {
    expect(passing({ coverage: "supporting" })).toEqual(["signed", "towns"]);
    expect(passing({ coverage: "silent" })).toEqual(["heading", "talk"]);
  });

  test("blanks alone filter nothing", () => {
    expect(isUnfiltered({ ...noFilter, text: "  " })).toBe(true);
    expect(passing({ text: "  " })).toHaveLength(all.length);
  });

  test("a kind counts once a passage", () => {
    expect([...countByKind(all, "relations")]).toEqual([
      ["PARTY_TO", 1],
      ["COVERS", 2],
    ]);
    expect(countByKind(all, "entities").get("Region")).toBe(2);
  });
});

describe("the address", () => {
  const plain: ReadAddress = { filter: noFilter, passage: null, entity: null, beside: null };
  const full: ReadAddress = {
    filter: {
      kinds: ["Region", "Agreement"],
      relationKinds: ["PARTY_TO"],
      text: "共同 & 治理",
      coverage: "supporting",
    },
    passage: "passage/l29-a",
    entity: "region/jinshan",
    beside: "language",
  };

  test("what is written is read again", () => {
    for (const address of [plain, full]) {
      const written = writeAddress(address, new URLSearchParams()).toString();
      expect(readAddress(new URLSearchParams(written))).toEqual(address);
    }
  });

  test("a passage is linked by its id alone", () => {
    expect(readAddress(new URLSearchParams("passage=passage/l29-a"))).toEqual({
      ...plain,
      passage: "passage/l29-a",
    });
  });

  test("other parameters stay, and what is not set leaves no trace", () => {
    const others = new URLSearchParams("lang=en&passage=old&text=x");
    expect(writeAddress(plain, others).toString()).toBe("lang=en");
  });

  test("what is not understood counts as not said", () => {
    const odd = new URLSearchParams("coverage=half&beside=moon&passage=&kind=..Region..Region");
    expect(readAddress(odd)).toEqual({ ...plain, filter: { ...noFilter, kinds: ["Region"] } });
  });
});
