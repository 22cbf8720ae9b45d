import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Command } from "../../../client/exploration/command.ts";
import { emptyExploration } from "../../../client/exploration/exploration.ts";
import { noFacts, withFound } from "../../../client/exploration/facts.ts";
import {
  canUndo,
  noHistory,
  present,
  redone,
  settled,
  undone,
  withCommand,
} from "../../../client/exploration/history.ts";
import { inSight } from "../../../client/exploration/sight.ts";
import { createExplorationStore } from "../../../client/exploration/store.ts";
import { aCommand, anEntity, aRelation } from "./explorationSample.ts";

const after = (...commands: readonly Command[]) => commands.reduce(apply, emptyExploration);

describe("commands", () => {
  test("an entity that was hidden comes back when it is added again", () => {
    const exploration = after(
      { name: "add", ids: ["region/a", "region/b"] },
      { name: "hide", ids: ["region/a"] },
      { name: "add", ids: ["region/a"] },
    );
    expect([...exploration.entities]).toEqual(["region/a", "region/b"]);
    expect(exploration.hidden.size).toBe(0);
  });

  test("a kind that was switched off comes back with what is added of it", () => {
    const off: readonly Command[] = [
      { name: "toggleKind", kind: "Region" },
      { name: "toggleKind", kind: "Field" },
    ];
    const exploration = after(...off, { name: "add", ids: ["region/a"], kinds: ["Region"] });
    expect([...exploration.hiddenKinds]).toEqual(["Field"]);
  });

  test("only what is there can be hidden or pinned", () => {
    const exploration = after(
      { name: "add", ids: ["region/a"] },
      { name: "hide", ids: ["region/b"] },
      { name: "pin", at: [["region/b", 1, 2]] },
    );
    expect(exploration.hidden.size + exploration.pinned.size + exploration.places.size).toBe(0);
  });

  test("to arrange anew forgets every place but the pinned ones", () => {
    const exploration = after(
      { name: "add", ids: ["region/a", "region/b"] },
      {
        name: "pin",
        at: [
          ["region/a", 1, 2],
          ["region/b", 3, 4],
        ],
      },
      { name: "unpin", ids: ["region/b"] },
      { name: "arrange" },
    );
    expect([...exploration.places]).toEqual([["region/a", { x: 1, y: 2 }]]);
  });

  test("what is removed leaves nothing behind", () => {
    const exploration = after(
      { name: "add", ids: ["region/a", "region/b"] },
      { name: "pin", at: [["region/a", 1, 2]] },
      { name: "hide", ids: ["region/a"] },
      { name: "arrange", layout: "concentric", round: ["region/a"] },
      { name: "remove", ids: ["region/a"] },
    );
    expect(exploration).toEqual({
      ...after({ name: "add", ids: ["region/b"] }),
      layout: { name: "concentric", round: [] },
    });
  });

  test("no command changes the exploration that it was given", () => {
    fc.assert(
      fc.property(fc.array(aCommand), aCommand, (before, command) => {
        const exploration = after(...before);
        const copy = structuredClone(exploration);
        apply(exploration, command);
        expect(exploration).toEqual(copy);
      }),
    );
  });
});

describe("history", () => {
  test("any commands, undone and redone, give the same exploration", () => {
    fc.assert(
      fc.property(fc.array(aCommand, { minLength: 1 }), fc.nat(20), (commands, back) => {
        const history = commands.reduce(withCommand, noHistory);
        let moved = history;
        for (let step = 0; step < back; step++) moved = undone(moved);
        for (let step = 0; step < back; step++) moved = redone(moved);
        expect(present(moved)).toEqual(present(history));
        expect(present(history)).toEqual(after(...commands));
      }),
    );
  });

  test("the step that opened the view is not undone", () => {
    const history = withCommand(noHistory, { name: "open", ids: ["region/a"], by: "opening" });
    expect(canUndo(history)).toBe(false);
    expect(undone(history)).toBe(history);
  });

  test("a command after an undo drops what was undone", () => {
    const opened = withCommand(noHistory, { name: "open", ids: ["region/a"], by: "opening" });
    const added = withCommand(opened, { name: "add", ids: ["region/b"] });
    const other = withCommand(undone(added), { name: "add", ids: ["region/c"] });
    expect(redone(other)).toBe(other);
    expect([...present(other).entities]).toEqual(["region/a", "region/c"]);
  });

  test("places that a layout finds belong to the step that called for them", () => {
    const opened = settled(
      withCommand(noHistory, { name: "open", ids: ["region/a"], by: "opening" }),
      [["region/a", { x: 5, y: 6 }]],
    );
    const added = settled(withCommand(opened, { name: "add", ids: ["region/b"] }), [
      ["region/b", { x: 7, y: 8 }],
      ["region/gone", { x: 0, y: 0 }],
    ]);
    expect(added.steps).toHaveLength(2);
    expect([...present(added).places.keys()]).toEqual(["region/a", "region/b"]);
    expect([...present(undone(added)).places.keys()]).toEqual(["region/a"]);
  });
});

describe("sight", () => {
  const facts = withFound(noFacts, {
    entities: [
      anEntity("region/a"),
      anEntity("region/b"),
      anEntity("agreement/c", { kind: "Agreement" }),
    ],
    relations: [aRelation("region/a", "agreement/c"), aRelation("region/b", "agreement/c")],
  });
  const all = after({ name: "add", ids: ["region/a", "region/b", "agreement/c"] });

  test("a relation is in sight where both its ends are", () => {
    expect(inSight(all, facts).relations).toHaveLength(2);
    const sight = inSight(apply(all, { name: "hide", ids: ["region/a"] }), facts);
    expect(sight.relations.map(({ from }) => from)).toEqual(["region/b"]);
    expect(sight.outOfSight).toBe(1);
  });

  test("a kind that is switched off counts as out of sight until all is shown", () => {
    const filtered = apply(all, { name: "toggleKind", kind: "Region" });
    expect(inSight(filtered, facts)).toMatchObject({ outOfSight: 2, relations: [] });
    expect(inSight(apply(filtered, { name: "showAll" }), facts).outOfSight).toBe(0);
  });
});

describe("the store", () => {
  test("selects several entities one by one, and none by taking the last away", () => {
    const { getState } = createExplorationStore();
    getState().toggleSelected("region/a");
    getState().toggleSelected("region/b");
    expect(getState().selection).toEqual({ of: "entities", ids: ["region/a", "region/b"] });
    getState().toggleSelected("region/b");
    getState().toggleSelected("region/a");
    expect(getState().selection).toEqual({ of: "nothing" });
  });

  test("selection and hover leave no step behind", () => {
    const { getState } = createExplorationStore();
    getState().run({ name: "open", ids: ["region/a"], by: "opening" });
    getState().select({ of: "entities", ids: ["region/a"] });
    getState().hover("region/a");
    expect(getState().history.steps).toHaveLength(1);
  });

  test("shows the same sight, and not only an equal one, while things just take their places", () => {
    const { getState } = createExplorationStore();
    getState().learn({ entities: [anEntity("region/a"), anEntity("region/b")], relations: [] });
    getState().run({ name: "open", ids: ["region/a", "region/b"], by: "opening" });
    const { sight } = getState();
    getState().settle([["region/a", { x: 1, y: 2 }]]);
    getState().run({ name: "arrange", layout: "grid" });
    getState().run({ name: "pin", at: [["region/b", 3, 4]] });
    getState().undo();
    expect(getState().sight).toBe(sight);
    getState().run({ name: "hide", ids: ["region/a"] });
    expect(getState().sight.entities.map(({ id }) => id)).toEqual(["region/b"]);
  });

  test("shows what is in sight after any commands, undone or not", () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 8 }), fc.nat(8), (commands, undos) => {
        const { getState } = createExplorationStore();
        const ids = commands.flatMap((command) => ("ids" in command ? command.ids : []));
        getState().learn({ entities: ids.map((id) => anEntity(id)), relations: [] });
        for (const command of commands) getState().run(command);
        for (let times = 0; times < undos; times++) getState().undo();
        const { exploration, facts, sight } = getState();
        expect(sight).toEqual(inSight(exploration, facts));
      }),
    );
  });
});
