import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairKey, tracedPairs } from "../../../client/canvas/trace.ts";
import { emptyExploration } from "../../../client/exploration/exploration.ts";
import { noFacts } from "../../../client/exploration/facts.ts";
import { inquiriesAbout, type Inquiry } from "../../../client/exploration/inquiry.ts";
import { inquiryFrom, inquiryParameters } from "../../../client/exploration/inquiryLink.ts";
import { inSight, type Sight } from "../../../client/exploration/sight.ts";
import { createExplorationStore } from "../../../client/exploration/store.ts";
import { anEntity, anId } from "./explorationSample.ts";

const twoIds = fc.uniqueArray(anId, { minLength: 2, maxLength: 2 });
const kinds = fc.option(fc.uniqueArray(fc.constantFrom("Region", "Field", "PARTY_TO")));
const anInquiry: fc.Arbitrary<Inquiry> = fc.oneof(
  fc
    .record({
      ids: twoIds,
      maxLength: fc.integer({ min: 1, max: 6 }),
      through: kinds,
      along: kinds,
    })
    .map(({ ids: [from = "", to = ""], maxLength, through, along }) => ({
      about: "paths" as const,
      from,
      to,
      maxLength,
      entityKinds: through,
      relationKinds: along,
    })),
  fc
    .uniqueArray(anId, { minLength: 2, maxLength: 20 })
    .map((ids) => ({ about: "shared" as const, ids })),
  fc
    .record({ ids: twoIds, within: fc.boolean() })
    .map(({ ids: [a = "", b = ""], within }) => ({ about: "comparison" as const, a, b, within })),
);

describe("an inquiry in a link", () => {
  test("is asked again as it was", () => {
    fc.assert(
      fc.property(anInquiry, (inquiry) => {
        const parameters = new URLSearchParams(inquiryParameters(inquiry));
        expect(inquiryFrom(new URLSearchParams(parameters.toString()))).toEqual(inquiry);
      }),
    );
  });

  test.each([
    ["", "nothing is asked"],
    ["ask=paths", "it is about nobody"],
    ["ask=paths&about=region.a", "it is about one entity"],
    ["ask=paths&about=region.a.a", "it is about one entity twice"],
    ["ask=love&about=region.a.b", "it is of no known kind"],
  ])("%s is none, because %s", (link) => {
    expect(inquiryFrom(new URLSearchParams(link))).toBeNull();
  });

  test("with a length that cannot be is asked as usual", () => {
    for (const steps of ["0", "7", "2.5", "many"]) {
      expect(
        inquiryFrom(new URLSearchParams(`ask=paths&about=region.a.b&steps=${steps}`)),
      ).toMatchObject({ maxLength: 4 });
    }
  });
});

const about = (...subjects: Parameters<typeof inquiriesAbout>[0]) =>
  inquiriesAbout(subjects).map((inquiry) => inquiry.about);

describe("what can be asked", () => {
  const [a, b, c] = ["region/a", "region/b", "region/c"].map((id) => anEntity(id));
  const field = anEntity("field/x", { kind: "Field" });

  test("is everything about two regions or organizations, and no comparison of others", () => {
    expect(about(a!, b!)).toEqual(["paths", "shared", "comparison"]);
    expect(about(a!, field)).toEqual(["paths", "shared"]);
  });

  test("is what they share about three, and nothing about one or too many", () => {
    expect(about(a!, b!, c!)).toEqual(["shared"]);
    expect(about(a!)).toEqual([]);
    expect(about(...Array.from({ length: 21 }, (_, index) => anEntity(`region/${index}`)))).toEqual(
      [],
    );
  });
});

const sight = (visible: readonly string[], inTies: readonly string[] = []): Sight => {
  const nothing = inSight(emptyExploration, noFacts);
  const entities = visible.map((id) => anEntity(id));
  const picture = { ...nothing.picture, entities };
  return { ...nothing, entities, picture, agreementsInTies: new Set(inTies) };
};

describe("a path drawn over the network", () => {
  test("joins neighbours that are both in sight", () => {
    expect([...tracedPairs(["a/1", "b/2", "c/3"], sight(["a/1", "b/2", "c/3"]))]).toEqual([
      pairKey("a/1", "b/2"),
      pairKey("c/3", "b/2"),
    ]);
  });

  test("does not leap over what is missing, but over an agreement that is a tie", () => {
    expect([...tracedPairs(["a/1", "b/2", "c/3"], sight(["a/1", "c/3"]))]).toEqual([]);
    expect([...tracedPairs(["a/1", "b/2", "c/3"], sight(["a/1", "c/3"], ["b/2"]))]).toEqual([
      pairKey("a/1", "c/3"),
    ]);
  });

  test("stays while what is selected lies on it, and goes when the user turns elsewhere", () => {
    const store = createExplorationStore();
    const { select, trace, ask } = store.getState();
    trace(["a/1", "b/2"]);
    select({ of: "entities", ids: ["b/2"] });
    select({ of: "relations", ids: ["r/1"] });
    expect(store.getState().traced).toEqual(["a/1", "b/2"]);
    select({ of: "entities", ids: ["b/2", "x/9"] });
    expect(store.getState().traced).toBeNull();
    trace(["a/1", "b/2"]);
    ask(null);
    expect(store.getState().traced).toBeNull();
  });
});
