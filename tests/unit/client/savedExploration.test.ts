import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyExploration, type Point } from "../../../client/exploration/exploration.ts";
import {
  type History,
  jumped,
  noHistory,
  present,
  settled,
  withCommand,
} from "../../../client/exploration/history.ts";
import { readSaved, UnreadableError } from "../../../client/exploration/readSaved.ts";
import { historyOf, save } from "../../../client/exploration/savedExploration.ts";
import { aCommand, anId } from "./explorationSample.ts";

const dataset = { id: "small", version: "abc", entityCount: 7 };
const restful = {
  selection: { of: "nothing" },
  view: { zoom: 1.5, middle: { x: 2, y: -3 } },
} as const;
const now = new Date("2026-01-02T03:04:05Z");

/** A coordinate as JSON keeps it: -0 becomes 0. */
const coordinate = fc
  .double({ min: -5000, max: 5000, noNaN: true })
  .map((value) => (value === 0 ? 0 : value));
const places = fc.array(fc.tuple(anId, fc.record({ x: coordinate, y: coordinate })), {
  maxLength: 5,
});

/** Any history: commands, a layout after some of them, and some of them undone. */
const aHistory: fc.Arbitrary<History> = fc
  .tuple(fc.array(fc.tuple(aCommand, places), { minLength: 1, maxLength: 12 }), fc.nat(12))
  .map(([steps, back]) => {
    const whole = steps.reduce(
      (history, [command, found]: [(typeof steps)[number][0], [string, Point][]]) =>
        settled(withCommand(history, command), found),
      noHistory,
    );
    return jumped(whole, whole.steps.length - back);
  });

describe("a saved exploration", () => {
  test("gives back the same history, every step of it", () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const text = JSON.stringify(save({ history, ...restful }, dataset, now));
        const opened = readSaved(text);
        expect(historyOf(opened)).toEqual(history);
        expect(opened).toMatchObject(restful);
      }),
    );
  });

  test("of version 1 opens as it was", () => {
    const text = readFileSync(new URL("exploration-1.json", import.meta.url), "utf8");
    const opened = readSaved(text);
    const history = historyOf(opened);
    expect(opened).toMatchObject({ selection: { of: "nothing" }, view: null });
    expect(history.done).toBe(3);
    expect(present(history)).toEqual({
      ...emptyExploration,
      entities: new Set(["region/jinshan", "region/pinghu", "agreement/one"]),
      hidden: new Set(["region/pinghu"]),
      hiddenKinds: new Set(["Field"]),
      places: new Map([
        ["region/jinshan", { x: 1.5, y: -2 }],
        ["region/pinghu", { x: 30, y: 4 }],
        ["agreement/one", { x: 0, y: 60 }],
      ]),
    });
  });

  test.each([
    ["not JSON", "hello", "foreign"],
    ["somebody else's JSON", '{"nodes": []}', "foreign"],
    [
      "one from a later version",
      '{"format": "accord-atlas-exploration", "version": 99, "steps": []}',
      "newer",
    ],
  ])("%s is refused as %s", (_what, text, reason) => {
    expect(() => readSaved(text)).toThrow(expect.objectContaining({ reason }));
  });

  test("a damaged one says where the first fault lies", () => {
    const history = withCommand(noHistory, { name: "add", ids: ["region/a"] });
    const file = save({ history, ...restful }, dataset, now);
    const damaged = { ...file, steps: [{ command: { name: "explode" }, places: [] }] };
    expect(() => readSaved(JSON.stringify(damaged))).toThrow(
      new UnreadableError("damaged", "steps.0.command.name"),
    );
  });
});
