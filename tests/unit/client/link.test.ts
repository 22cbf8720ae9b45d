import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../../../client/exploration/command.ts";
import { emptyExploration, withPlaces } from "../../../client/exploration/exploration.ts";
import { groupId } from "../../../client/exploration/groups.ts";
import { noFilters } from "../../../client/exploration/filters.ts";
import { noHistory, present, settled, withCommand } from "../../../client/exploration/history.ts";
import { historyOfLink } from "../../../client/exploration/historyOfLink.ts";
import { fromLink, toLink } from "../../../client/exploration/link.ts";
import type { Selection } from "../../../client/exploration/store.ts";
import { viewFrom, viewParameters } from "../../../client/exploration/view.ts";
import { aCommand, anId } from "./explorationSample.ts";

const aSelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ of: "nothing" as const }),
  fc.record({
    of: fc.constant("entities" as const),
    ids: fc.uniqueArray(anId, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    of: fc.constant("relations" as const),
    ids: fc.uniqueArray(anId, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ of: fc.constant("agreementTie" as const), ends: fc.tuple(anId, anId) }),
);

const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
const places = fc.array(fc.tuple(anId, fc.record({ x: coordinate, y: coordinate })), {
  maxLength: 5,
});

describe("a link", () => {
  test("says the same when it is read as when it was written", () => {
    fc.assert(
      fc.property(fc.array(aCommand), aSelection, (commands, selection) => {
        const exploration = commands.reduce(apply, emptyExploration);
        const link = fromLink(new URLSearchParams(toLink(exploration, selection, null).toString()));
        expect(link?.ids).toEqual([...exploration.entities]);
        expect(link?.hidden).toEqual([...exploration.hidden]);
        expect(link?.hiddenKinds).toEqual([...exploration.hiddenKinds]);
        expect(link?.filters).toEqual(exploration.filters);
        expect(link?.agreementsAsTies).toBe(exploration.agreementsAsTies);
        expect(link?.pinned).toEqual([...exploration.pinned]);
        expect(link?.layout).toEqual(exploration.layout);
        expect(link?.groups.grouping).toEqual(exploration.grouping);
        expect(link?.selection).toEqual(selection);
      }),
    );
  });

  test("leaves out no place because another entity has none", () => {
    const placed = [
      { name: "add", ids: ["region/a", "region/b", "region/c"] },
      { name: "pin", at: [["region/c", 12.4, -7]] },
    ] as const;
    const link = fromLink(toLink(placed.reduce(apply, emptyExploration), { of: "nothing" }, null));
    expect(link?.places).toEqual([["region/c", 12, -7]]);
  });

  test("holds the places of groups", () => {
    const key = "region/a_b~c";
    const grouped = apply(emptyExploration, { name: "group", by: "region" });
    const placed = withPlaces(grouped, [[groupId(key), { x: -3.4, y: 1200 }]]);
    const link = new URLSearchParams(toLink(placed, { of: "nothing" }, null).toString());
    expect(fromLink(link)?.groups.places).toEqual([[groupId(key), { x: -3, y: 1200 }]]);
    link.set("groups", "%zz~1~2_region~1~x");
    expect(fromLink(link)?.groups.places).toEqual([]);
  });

  test("holds places to the unit, where every entity has one", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anId, { minLength: 1 }),
        fc.float({ noNaN: true, min: -9999, max: 9999 }),
        (ids, at) => {
          const placed = apply(apply(emptyExploration, { name: "add", ids }), {
            name: "pin",
            at: ids.map((id, index) => [id, at + index, at - index]),
          });
          const link = fromLink(toLink(placed, { of: "nothing" }, null));
          link?.places.forEach(([id, x, y], index) => {
            expect(id).toBe(ids[index]);
            expect(Math.abs(x - (at + index))).toBeLessThanOrEqual(0.51);
            expect(Math.abs(y - (at - index))).toBeLessThanOrEqual(0.51);
          });
          expect(link?.places).toHaveLength(ids.length);
        },
      ),
    );
  });

  test("opens as the exploration that it was made of, with places within half a unit", () => {
    fc.assert(
      fc.property(fc.array(aCommand), places, (commands, found) => {
        const made = present(
          settled(
            commands.reduce(withCommand, withCommand(noHistory, { name: "add", ids: [] })),
            found,
          ),
        );
        const link = fromLink(toLink(made, { of: "nothing" }, null));
        const opened = present(link ? historyOfLink(link, link.ids) : noHistory);
        expect({ ...opened, places: null }).toEqual({ ...made, places: null });
        expect([...opened.places.keys()].toSorted()).toEqual([...made.places.keys()].toSorted());
        for (const [id, { x, y }] of opened.places) {
          expect(Math.abs(x - (made.places.get(id)?.x ?? Infinity))).toBeLessThanOrEqual(0.5);
          expect(Math.abs(y - (made.places.get(id)?.y ?? Infinity))).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });

  test("shows the same part, to a tenth of a unit; a damaged view is none", () => {
    const far = fc.float({ noNaN: true, min: -9999, max: 9999 });
    fc.assert(
      fc.property(
        fc.float({ noNaN: true, min: Math.fround(0.12), max: 3.5 }),
        far,
        far,
        (zoom, x, y) => {
          const view = viewFrom(new URLSearchParams(viewParameters({ zoom, middle: { x, y } })));
          expect(Math.abs((view?.zoom ?? 0) - zoom)).toBeLessThanOrEqual(0.001);
          expect(Math.abs((view?.middle.x ?? Infinity) - x)).toBeLessThanOrEqual(0.06);
          expect(Math.abs((view?.middle.y ?? Infinity) - y)).toBeLessThanOrEqual(0.06);
        },
      ),
    );
    for (const packed of ["", "1_2", "0_1_1", "-1_1_1", "!_1_1", "1_2_3_4"]) {
      expect(viewFrom(new URLSearchParams({ view: packed }))).toBeNull();
    }
  });

  test("is short: entities of one kind in a row name it once", () => {
    const exploration = apply(emptyExploration, {
      name: "add",
      ids: ["region/jinshan", "region/pinghu", "agreement/health-3-plus-1"],
    });
    expect(toLink(exploration, { of: "nothing" }, null).toString()).toBe(
      "v=1&show=region.jinshan.pinghu_agreement.health-3-plus-1",
    );
  });

  test("carries ids that the format would not allow", () => {
    const ids = ["Region/a.b", "Region/c_d", "Region/金山~%"];
    const exploration = apply(emptyExploration, { name: "add", ids });
    const link = fromLink(
      new URLSearchParams(toLink(exploration, { of: "nothing" }, null).toString()),
    );
    expect(link?.ids).toEqual(ids);
  });

  test("that is none, is damaged or is of another version does no harm", () => {
    expect(fromLink(new URLSearchParams("lang=en"))).toBeNull();
    expect(fromLink(new URLSearchParams("v=2&show=region.a"))).toBeNull();
    const odd = "v=1&show=region.a&years=20x4-2020&withoutConfidence=SURE.IMPLIED&in=%25";
    expect(fromLink(new URLSearchParams(odd))?.filters).toEqual({
      ...noFilters,
      confidence: ["IMPLIED"],
    });
    expect(fromLink(new URLSearchParams("v=1&show=region.%25zz.a&at=!!.0_0"))).toMatchObject({
      ids: ["region/a"],
      places: [],
    });
    fc.assert(
      fc.property(fc.string(), fc.string(), (show, at) => {
        const link = fromLink(new URLSearchParams({ v: "1", show, at, sel: show }));
        expect(link?.places.every(([, x, y]) => Number.isFinite(x + y))).toBe(true);
      }),
    );
  });
});
