import { Numbers } from "../compact/numbers.ts";
import type { Rule } from "./rule.ts";

/** States of an entity during the walk. */
const [unseen, onTrail, finished] = [0, 1, 2];

/** Nothing is part of itself through others. Each cycle is reported once, at the relation that closes it. */
export const partOfWithoutCycles: Rule = {
  needs: ["entities.csv"],
  watch({ entities, relations }, report) {
    const steps = {
      rows: new Numbers("small"),
      from: new Numbers("small"),
      to: new Numbers("small"),
    };
    return {
      relations(row) {
        if (row.code("kind") !== "PART_OF") return;
        const [from, to] = [entities.ids.find(row.code("from")), entities.ids.find(row.code("to"))];
        if (from === -1 || to === -1 || from === to) return;
        steps.rows.push(row.index);
        steps.from.push(from);
        steps.to.push(to);
      },
      end() {
        for (const { step, cycle } of cycles(steps.from, steps.to, entities.size)) {
          const names = cycle.map((entity) => entities.ids.at(entity)).join(" → ");
          report(
            relations
              .rowAt(steps.rows.at(step))
              .problem(
                "to",
                `PART_OF goes in a circle: ${names}; one of these relations is wrong.`,
              ),
          );
        }
      },
    };
  },
};

/** Every step that closes a circle, with the entities of the circle, the first at its end again. */
function* cycles(
  from: Numbers,
  to: Numbers,
  size: number,
): Generator<{ step: number; cycle: number[] }> {
  const leaving = stepsByStart(from, size);
  const states = new Uint8Array(size);
  for (let first = 0; first < from.length; first++) {
    const start = from.at(first);
    if (states[start] !== unseen) continue;
    // A walk of its own stack: a long chain would overflow the call stack.
    const trail = [{ entity: start, next: leaving.begins[start] ?? 0 }];
    states[start] = onTrail;
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      if (here.next === leaving.begins[here.entity + 1]) {
        states[here.entity] = finished;
        trail.pop();
        continue;
      }
      const step = leaving.steps[here.next++] ?? 0;
      const whole = to.at(step);
      if (states[whole] === unseen) {
        states[whole] = onTrail;
        trail.push({ entity: whole, next: leaving.begins[whole] ?? 0 });
      } else if (states[whole] === onTrail) {
        const place = trail.findIndex(({ entity }) => entity === whole);
        yield { step, cycle: [...trail.slice(place).map(({ entity }) => entity), whole] };
      }
    }
  }
}

/** The steps in the order of the entities that they leave; those of entity n lie from begins[n] to begins[n + 1]. */
function stepsByStart(from: Numbers, size: number): { begins: Uint32Array; steps: Uint32Array } {
  const begins = new Uint32Array(size + 1);
  const add = (entity: number, count: number): void => {
    begins[entity] = (begins[entity] ?? 0) + count;
  };
  for (let step = 0; step < from.length; step++) add(from.at(step) + 1, 1);
  for (let entity = 0; entity < size; entity++) add(entity + 1, begins[entity] ?? 0);
  const next = begins.slice();
  const steps = new Uint32Array(from.length);
  for (let step = 0; step < from.length; step++) {
    const place = next[from.at(step)] ?? 0;
    steps[place] = step;
    next[from.at(step)] = place + 1;
  }
  return { begins, steps };
}
