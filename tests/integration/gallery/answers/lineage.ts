import { type Answers, columns, idOf, ids, type Row, type WithId } from "./answer.ts";

interface Step {
  readonly from: WithId;
  readonly to: WithId;
}

const stepsOf = (steps: readonly Step[]): string[] =>
  steps.map(({ from, to }) => `${from.id} ${to.id}`);

const town = "mechanism/tianyuan-five-towns";
const circle = "mechanism/new-quality-town-circle";
const party = "mechanism/neighbouring-party-building";
const environment = "mechanism/environmental-three-unifications";
const safety = "mechanism/pingan-shilian";

export const lineage: Answers = {
  ancestors: [
    {
      answer: [
        `${environment} ${town}`,
        `${party} ${town}`,
        `${safety} ${environment}`,
        `${safety} ${party}`,
      ],
      ofRows: columns("earlier", "later"),
      ofData: (data) => stepsOf(data.lineage.relations),
    },
    {
      given: { depth: 1 },
      answer: [`${environment} ${town}`, `${party} ${town}`],
      ofRows: columns("earlier", "later"),
      ofData: (data) => stepsOf(data.lineage.relations),
    },
    {
      given: { entity: "strategy/institutional-opening" },
      answer: ["strategy/single-project-cooperation strategy/institutional-opening"],
      ofRows: columns("earlier", "later"),
      ofData: (data) => stepsOf(data.lineage.relations),
    },
  ],
  descendants: [
    {
      answer: [
        `${safety} ${environment}`,
        `${safety} ${party}`,
        `${environment} ${circle}`,
        `${environment} ${town}`,
        `${party} ${circle}`,
        `${party} ${town}`,
      ],
      ofRows: columns("earlier", "later"),
      ofData: (data) => stepsOf(data.lineage.relations),
    },
    {
      given: { entity: town },
      answer: [],
      ofRows: columns("earlier", "later"),
      ofData: (data) => stepsOf(data.lineage.relations),
    },
  ],
  "gave-rise-to": [
    {
      answer: [
        "strategy/new-quality-productive-forces DRIVES",
        "strategy/urban-function-upgrade DRIVES",
        "region/jinshan ESTABLISHES",
        "region/pinghu ESTABLISHES",
      ],
      ofRows: columns("origin", "how"),
      ofData: originsOf,
    },
    {
      given: { mechanism: "mechanism/emergency-linkage" },
      answer: ["agreement/four-party-emergency ESTABLISHES"],
      ofRows: columns("origin", "how"),
      ofData: originsOf,
    },
    {
      given: { mechanism: safety },
      answer: ["event/shanghai-expo DRIVES", "strategy/expo-security DRIVES"],
      ofRows: columns("origin", "how"),
      ofData: originsOf,
    },
  ],
  "participants-along-lineage": [
    {
      answer: [
        `2 ${safety}: region/jinshan, region/pinghu`,
        `1 ${environment}: region/jiaxing, region/jinshan, region/pinghu`,
        `1 ${party}: region/jinshan, region/pinghu`,
        `0 ${town}: region/jinshan, region/pinghu`,
      ],
      ofRows: (rows) =>
        rows.map(
          ({ stepsBack, stage, participants }) =>
            `${stepsBack} ${idOf(stage)}: ${participants.map(idOf).join(", ")}`,
        ),
      ofData: ({ lineage: { members } }) =>
        members.map(
          (member: {
            generation: number;
            entity: WithId & { participants: { entity: WithId }[] };
          }) => {
            const participants = ids(member.entity.participants.map(({ entity }) => entity));
            const names = [...new Set(participants)].toSorted().join(", ");
            return `${Math.abs(member.generation)} ${member.entity.id}: ${names}`;
          },
        ),
    },
  ],
  "longest-lineages": [
    {
      answer: [
        `${safety} ${environment} ${circle}`,
        `${safety} ${environment} ${town}`,
        `${safety} ${party} ${circle}`,
        `${safety} ${party} ${town}`,
      ],
      ofRows: chains,
      ofData: (data) => wholeChains(data.relations.nodes),
    },
    {
      given: { kind: "Strategy" },
      answer: [
        "strategy/single-economic strategy/whole-area-governance",
        "strategy/single-project-cooperation strategy/institutional-opening",
        "strategy/single-topic-cooperation strategy/comprehensive-cooperation",
      ],
      ofRows: chains,
      ofData: (data) => wholeChains(data.relations.nodes),
    },
    {
      given: { kind: "Platform" },
      answer: [],
      ofRows: chains,
      ofData: (data) => wholeChains(data.relations.nodes),
    },
  ],
  "mechanisms-without-origin": [
    {
      answer: [
        "mechanism/cross-province-registration",
        "mechanism/direct-settlement-coverage",
        "mechanism/hazmat-digital-supervision",
        "mechanism/infectious-disease-control",
        "mechanism/joint-training-teachers",
        "mechanism/one-stop-training",
        "mechanism/point-to-point-settlement",
        "mechanism/quality-exchange",
        "mechanism/three-office-linkage",
        "mechanism/xunjin-offers",
        "mechanism/yearly-key-tasks",
      ],
      ofRows: columns("mechanism"),
      ofData: withoutOrigin,
    },
    {
      given: { subkind: "alliance" },
      answer: ["mechanism/medical-consortium"],
      ofRows: columns("mechanism"),
      ofData: withoutOrigin,
    },
    {
      given: { subkind: "brand" },
      answer: [],
      ofRows: columns("mechanism"),
      ofData: withoutOrigin,
    },
  ],
  "stated-steps": [
    {
      answer: [
        "strategy/single-economic strategy/whole-area-governance 1",
        "strategy/single-project-cooperation strategy/institutional-opening 2",
        "strategy/single-topic-cooperation strategy/comprehensive-cooperation 1",
      ],
      ofRows: (rows) =>
        rows.map(({ earlier, later, text }) => `${idOf(earlier)} ${idOf(later)} ${text.length}`),
      ofData: ({ relations }) =>
        relations.nodes.map(
          ({ from, to, passages }: Step & { passages: unknown[] }) =>
            `${from.id} ${to.id} ${passages.length}`,
        ),
    },
  ],
};

function originsOf(data: {
  entity: { relations: { nodes: { kind: string; from: WithId }[] } };
}): string[] {
  return data.entity.relations.nodes.map(({ kind, from }) => `${from.id} ${kind}`);
}

function withoutOrigin(data: {
  entities: { nodes: (WithId & { origins: { totalCount: number } })[] };
}): string[] {
  return ids(data.entities.nodes.filter(({ origins }) => origins.totalCount === 0));
}

function chains(rows: readonly Row[]): string[] {
  return rows.map(({ path }) =>
    path.$path.nodes.map(({ properties }: { properties: WithId }) => properties.id).join(" "),
  );
}

/** Every chain of steps that nothing precedes and nothing follows. */
function wholeChains(steps: readonly Step[]): string[] {
  const after = (id: string): string[] =>
    steps.filter(({ from }) => from.id === id).map(({ to }) => to.id);
  const from = (id: string): string[][] => {
    const next = after(id);
    return next.length === 0 ? [[id]] : next.flatMap(from).map((chain) => [id, ...chain]);
  };
  const beginnings = steps
    .map((step) => step.from.id)
    .filter((id) => !steps.some(({ to }) => to.id === id));
  return [...new Set(beginnings)].flatMap(from).map((chain) => chain.join(" "));
}
