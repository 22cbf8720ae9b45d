import type { Random } from "../random.ts";
import type { Claim, Story, Subject } from "../subject.ts";
import { projectWords } from "../words.ts";
import type { World } from "../world.ts";
import { growingYear, joined, joinedEn } from "./telling.ts";

/** A project between regions is planned or built; some have a cost. */
export function building(random: Random, world: World, number: number): Story {
  const places = world.regions.pickSeveral(random, random.between(2, 3));
  const [builder, word] = [world.organisations.pick(random), random.pick(projectWords)];
  const status = random.pick(["planned", "started", "ongoing", "done"]);
  const project: Subject = {
    id: `project/${word.id}-${number}`,
    kind: "Project",
    subkind: word.subkind,
    name: `${places[0]?.name}${word.name}（第${number}期）`,
    nameEn: `${places[0]?.nameEn} ${word.nameEn} (${number})`,
    from: String(growingYear(random)),
    status,
    passages: [],
  };
  const cost = random.happens(0.2) ? costOf(random, project, number) : undefined;

  const claims: Claim[] = [
    ...places.map((to): Claim => ({ kind: "CONNECTS", from: project, to, modality: status })),
    { kind: "OPERATES", from: builder, to: project, role: "builder", modality: status },
    { kind: "SUPPORTS", from: project, to: world.fields.pick(random), confidence: "implied" },
  ];
  if (cost !== undefined) claims.push({ kind: "HAS_INDICATOR", from: project, to: cost });
  return {
    subjects: cost === undefined ? [project] : [project, cost],
    sentences: [
      {
        text: `${builder.name}承建${project.name}，连接${joined(places)}。`,
        textEn: `${builder.nameEn} builds the ${project.nameEn}, which connects ${joinedEn(places)}.`,
        claims,
      },
    ],
  };
}

function costOf(random: Random, project: Subject, number: number): Subject {
  return {
    id: `indicator/cost-${number}`,
    kind: "Indicator",
    subkind: "",
    name: `${project.name}投资`,
    nameEn: `Cost of the ${project.nameEn}`,
    figure: { amount: random.between(1, 400), unit: "百万元", unitEn: "million yuan" },
    passages: [],
  };
}
