import { type Answers, columns, ids, type WithId } from "./answer.ts";

interface Relation {
  readonly kind: string;
  readonly role: string | null;
  readonly from: WithId;
  readonly to: WithId;
}

interface WithRelations {
  readonly entity: { readonly relations: { readonly nodes: readonly Relation[] } };
}

export const platforms: Answers = {
  "shared-platforms": [
    {
      answer: [
        "platform/remote-virtual-window",
        "platform/transport-enforcement-station",
        "platform/two-mountains-hall",
      ],
      ofRows: columns("shared"),
      ofData: (data) => sharedOf(data),
    },
    {
      given: {
        parties: ["region/jinshan", "region/jiaxing", "region/pinghu"],
        kind: "Mechanism",
      },
      answer: [
        "mechanism/diverse-medical-services",
        "mechanism/environmental-three-unifications",
        "mechanism/infectious-disease-control",
      ],
      ofRows: columns("shared"),
      ofData: (data) => sharedOf(data),
    },
  ],
  "participation-of": [
    {
      answer: [
        "mechanism/diverse-medical-services",
        "mechanism/environmental-three-unifications",
        "mechanism/infectious-disease-control",
        "mechanism/jinshan-health-pairing",
        "mechanism/jinshan-jiaxing-school-pairing",
        "mechanism/neighbouring-party-building",
        "mechanism/new-quality-town-circle",
        "mechanism/pingan-shilian",
        "mechanism/tianyuan-five-towns",
      ],
      ofRows: columns("mechanism"),
      ofData: (data: WithRelations) => ids(data.entity.relations.nodes.map(({ to }) => to)),
    },
    {
      given: { party: "region/jiaxing", confidence: "IMPLIED" },
      answer: ["mechanism/environmental-three-unifications"],
      ofRows: columns("mechanism"),
      ofData: (data: WithRelations) => ids(data.entity.relations.nodes.map(({ to }) => to)),
    },
  ],
  "who-runs-it": [
    {
      answer: [
        "region/jinshan ESTABLISHES founder",
        "region/haiyan PARTICIPATES_IN participant",
        "region/jinshan PARTICIPATES_IN participant",
        "region/nantong PARTICIPATES_IN participant",
        "region/pinghu PARTICIPATES_IN participant",
      ],
      ofRows: columns("party", "how", "role"),
      ofData: (data: WithRelations) =>
        data.entity.relations.nodes.map(({ from, kind, role }) => `${from.id} ${kind} ${role}`),
    },
    {
      given: { entity: "event/jinjiawuxuan-forum" },
      answer: [
        "region/jinshan OPERATES host",
        "region/jiaxing PARTICIPATES_IN participant",
        "region/jinshan PARTICIPATES_IN participant",
        "region/wujiang PARTICIPATES_IN participant",
        "region/xuancheng PARTICIPATES_IN participant",
      ],
      ofRows: columns("party", "how", "role"),
      ofData: (data: WithRelations) =>
        data.entity.relations.nodes.map(({ from, kind, role }) => `${from.id} ${kind} ${role}`),
    },
  ],
  "led-by": [
    {
      answer: [
        "mechanism/tianyuan-five-towns ESTABLISHES founder",
        "organization/cross-province-party-branch ESTABLISHES founder",
        "project/dead-end-roads ESTABLISHES builder",
        "mechanism/yearly-key-tasks OPERATES operator",
        "project/cross-border-buses OPERATES operator",
      ],
      ofRows: columns("entity", "how", "role"),
      ofData: (data: WithRelations) =>
        data.entity.relations.nodes.map(({ to, kind, role }) => `${to.id} ${kind} ${role}`),
    },
  ],
  "carried-out-by": [
    {
      answer: ["project/xunjin-route IMPLEMENTS"],
      ofRows: columns("entity", "how"),
      ofData: carriedOut,
    },
    {
      given: { agreement: "agreement/health-3-plus-1" },
      answer: ["mechanism/health-3-plus-1-linkage ESTABLISHES"],
      ofRows: columns("entity", "how"),
      ofData: carriedOut,
    },
    {
      given: { agreement: "agreement/three-offices-opinion" },
      answer: ["region/jinshan IMPLEMENTS"],
      ofRows: columns("entity", "how"),
      ofData: carriedOut,
    },
  ],
  "located-in": [
    {
      answer: [
        "organization/huoqiu-yeji-10-schools region/huoqiu",
        "organization/huoqiu-yeji-10-schools region/yeji",
        "platform/huoqiu-park region/huoqiu",
        "project/mushroom-project region/yeji",
      ],
      ofRows: columns("entity", "place"),
      ofData: ({ entity }) =>
        [entity, ...entity.contains].flatMap(
          (place: WithId & { relations: { nodes: Relation[] } }) =>
            place.relations.nodes.map(({ from }) => `${from.id} ${place.id}`),
        ),
    },
  ],
  "connected-by": [
    {
      answer: ["project/g228 done", "project/nanfeng-line ongoing", "project/xinghao-road done"],
      ofRows: columns("project", "status"),
      ofData: ({ neighbourhood }) =>
        neighbourhood.entities.map(
          ({ id, status }: WithId & { status: string }) => `${id} ${status.toLowerCase()}`,
        ),
    },
  ],
  "at-status": [
    {
      answer: [
        "mechanism/one-stop-training",
        "platform/central-kitchen",
        "platform/chem-quality-point",
        "strategy/computing-hub-node",
        "strategy/model-area",
        "strategy/national-industry-cluster",
        "strategy/north-shore-hub-node",
        "strategy/rail-hub",
        "strategy/two-by-two-model",
      ],
      ofRows: columns("entity"),
      ofData: ({ entities }) => ids(entities.nodes),
    },
    {
      given: { status: "STUDIED" },
      answer: ["project/jiaqingsongjin-line", "project/shanghai-ningbo-corridor"],
      ofRows: columns("entity"),
      ofData: ({ entities }) => ids(entities.nodes),
    },
  ],
};

function sharedOf({
  shared,
}: {
  shared: { groups: { entities: { entity: WithId }[] }[] };
}): string[] {
  const entities = shared.groups.flatMap((group) => group.entities.map(({ entity }) => entity));
  return [...new Set(ids(entities))];
}

function carriedOut({
  entity,
}: {
  entity: { implementedBy: { nodes: Relation[] }; establishes: { nodes: Relation[] } };
}): string[] {
  return [
    ...entity.establishes.nodes.map(({ to }) => `${to.id} ESTABLISHES`),
    ...entity.implementedBy.nodes.map(({ from }) => `${from.id} IMPLEMENTS`),
  ];
}
