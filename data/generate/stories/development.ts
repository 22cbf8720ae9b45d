import type { Random } from "../random.ts";
import type { Claim, Sentence, Story, Subject } from "../subject.ts";
import { mechanismWords } from "../words.ts";
import type { World } from "../world.ts";
import { growingYear, joined, joinedEn, lastYear } from "./telling.ts";

/** Stages of a mechanism's development, as often as each length stands here. */
const lengths = [2, 2, 2, 3, 3, 4, 4, 5, 6, 8, 12];

/** A mechanism develops in stages, one after another; now and then a stage gives rise to two. */
export function development(random: Random, world: World, number: number): Story {
  const field = world.fields.pick(random);
  const members = world.regions.pickSeveral(random, random.between(1, 3));
  const years = growingYear(random);
  const count = random.pick(lengths);
  const stages = Array.from({ length: count }, (_, place) =>
    makeStage(random, field, Math.min(lastYear, years + place), `${number}-${place + 1}`),
  );

  const sentences: Sentence[] = [begin(random, world, stages, members)];
  for (const [place, stage] of stages.entries()) {
    const before = stages[Math.max(0, place - (random.happens(0.15) ? 2 : 1))];
    if (place === 0 || before === undefined || before === stage) continue;
    sentences.push(step(random, before, stage, members));
  }
  return { subjects: stages, sentences };
}

function makeStage(random: Random, field: Subject, year: number, serial: string): Subject {
  const word = random.pick(mechanismWords);
  return {
    id: `mechanism/${word.id}-${serial}`,
    kind: "Mechanism",
    subkind: word.subkind,
    name: `${field.name}${word.name}（${serial}）`,
    nameEn: `${field.nameEn} ${word.nameEn} (${serial})`,
    from: String(year),
    status: random.pick(["ongoing", "standing", "done"]),
    passages: [],
  };
}

function begin(
  random: Random,
  world: World,
  [stage]: readonly Subject[],
  members: readonly Subject[],
): Sentence {
  if (stage === undefined) throw new RangeError("A development has a first stage.");
  const need = world.strategies.pick(random);
  const claims: Claim[] = [
    { kind: "DRIVES", from: need, to: stage, confidence: "implied" },
    ...members.map((from): Claim => ({ kind: "ESTABLISHES", from, to: stage, role: "founder" })),
  ];
  return {
    text: `为落实${need.name}，${joined(members)}建立${stage.name}。`,
    textEn: `In aid of the ${need.nameEn}, ${joinedEn(members)} founded the ${stage.nameEn}.`,
    claims,
  };
}

function step(
  random: Random,
  before: Subject,
  stage: Subject,
  members: readonly Subject[],
): Sentence {
  const evolved = random.happens(0.4);
  const staying = members.filter(() => random.happens(0.7));
  const claims: Claim[] = [
    { kind: evolved ? "EVOLVED_INTO" : "PRECEDES", from: before, to: stage },
    ...staying.map((from): Claim => {
      return { kind: "PARTICIPATES_IN", from, to: stage, role: "member", modality: "ongoing" };
    }),
  ];
  const who = staying.length === 0 ? "" : `，${joined(staying)}参与`;
  const whoEn = staying.length === 0 ? "" : `, with ${joinedEn(staying)} taking part`;
  return {
    text: `${before.name}${evolved ? "演变为" : "之后有了"}${stage.name}${who}。`,
    textEn: `The ${before.nameEn} ${evolved ? "became" : "was followed by"} the ${stage.nameEn}${whoEn}.`,
    claims,
  };
}
