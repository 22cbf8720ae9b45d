import type { Random } from "../random.ts";
import type { Story } from "../subject.ts";
import type { World } from "../world.ts";
import { growingYear, joined, joinedEn } from "./telling.ts";

/** Two regions work together in a field from some year on, without an agreement. */
export function partnership(random: Random, world: World): Story {
  const pair = world.regions.pickSeveral(random, 2).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [from, to] = pair;
  if (from === undefined || to === undefined) throw new RangeError("A partnership takes two.");
  const [scope, year] = [world.fields.pick(random), growingYear(random)];
  const isPairing = random.happens(0.2);

  // The same cannot be said twice.
  const saying = [from.id, to.id, scope.id, year, isPairing].join(" ");
  if (world.partnerships.has(saying)) return partnership(random, world);
  world.partnerships.add(saying);
  return {
    subjects: [],
    sentences: [
      {
        text: `${year}年起，${joined(pair)}在${scope.name}领域${isPairing ? "结对" : "合作"}。`,
        textEn: `Since ${year}, ${joinedEn(pair)} have ${isPairing ? "been paired" : "cooperated"} in ${scope.nameEn}.`,
        claims: [
          {
            kind: isPairing ? "PAIRED_WITH" : "COOPERATES_WITH",
            from,
            to,
            scope,
            modality: "ongoing",
            year,
          },
        ],
      },
    ],
  };
}
