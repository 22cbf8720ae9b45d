import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** Nothing is part of itself through others. Each cycle is reported once, at the relation that closes it. */
export const partOfWithoutCycles: Rule = {
  needs: [],
  *check({ relations }) {
    const wholesOf = new Map<string, Row[]>();
    for (const row of relations) {
      const [from, to] = [row.text("from"), row.text("to")];
      if (row.text("kind") !== "PART_OF" || from === to) continue;
      wholesOf.set(from, [...(wholesOf.get(from) ?? []), row]);
    }

    const finished = new Set<string>();
    for (const start of wholesOf.keys()) {
      // A walk of its own stack: a long chain would overflow the call stack.
      const trail = [{ id: start, next: 0 }];
      while (trail.length > 0) {
        const here = trail.at(-1);
        if (here === undefined) break;
        const relation = finished.has(here.id) ? undefined : wholesOf.get(here.id)?.[here.next++];
        if (relation === undefined) {
          finished.add(here.id);
          trail.pop();
          continue;
        }
        const whole = relation.text("to");
        const place = trail.findIndex(({ id }) => id === whole);
        if (place === -1) {
          trail.push({ id: whole, next: 0 });
          continue;
        }
        const cycle = [...trail.slice(place).map(({ id }) => id), whole].join(" → ");
        yield relation.problem(
          "to",
          `PART_OF goes in a circle: ${cycle}; one of these relations is wrong.`,
        );
      }
    }
  },
};
