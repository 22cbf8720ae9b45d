import { type Answers, columns, idOf, ids, type WithId } from "./answer.ts";

interface WithParties extends WithId {
  readonly parties: readonly { readonly role: string; readonly entity: WithId }[];
}

const partiesOf = (agreements: readonly WithParties[]): string[] =>
  agreements.flatMap(({ parties }) => ids(parties.map(({ entity }) => entity)));

const once = (lines: readonly string[]): string[] => [...new Set(lines)];

export const agreements: Answers = {
  "agreements-between": [
    {
      answer: [
        "agreement/jinshan-pinghu-framework",
        "agreement/jinshan-pinghu-party-building-plan",
        "agreement/voc-three-unifications",
      ],
      ofRows: columns("agreement"),
      ofData: (data) => ids(data.agreements.nodes),
    },
    {
      given: { parties: ["region/jinshan", "region/jiaxing", "region/changning"] },
      answer: ["agreement/health-3-plus-1"],
      ofRows: columns("agreement"),
      ofData: (data) => ids(data.agreements.nodes),
    },
    {
      given: { parties: ["region/pinghu", "region/taizhou"] },
      answer: [],
      ofRows: columns("agreement"),
      ofData: (data) => ids(data.agreements.nodes),
    },
  ],
  "fields-between": [
    {
      answer: [
        "field/administrative-enforcement",
        "field/benefit-sharing",
        "field/culture-innovation",
        "field/eco-tourism",
        "field/ecological-protection",
        "field/environment",
        "field/industrial-collaboration",
        "field/industrial-development",
        "field/livelihood",
        "field/party-building",
        "field/public-benefit",
        "field/safe-society",
        "field/social-governance",
        "field/talent",
        "field/voc-control",
      ],
      ofRows: columns("field"),
      ofData: fieldsOf,
    },
    {
      given: { a: "region/jiujiang", b: "region/jinshan" },
      answer: [
        "field/culture-tourism-services",
        "field/industrial-collaboration",
        "field/sci-tech-innovation",
      ],
      ofRows: columns("field"),
      ofData: fieldsOf,
    },
  ],
  "frequent-partners": [
    {
      answer: [
        "region/jiaxing 3",
        "region/pinghu 3",
        "organization/shanghai-chemical-park 1",
        "organization/shanghai-petrochemical 1",
        "region/changning 1",
        "region/fengxian 1",
        "region/huoqiu 1",
        "region/jiujiang 1",
        "region/taizhou 1",
        "region/xuhui 1",
        "region/yeji 1",
      ],
      ofRows: columns("partner", "shared"),
      ofData: (data) => counted(data.agreements.nodes, "region/jinshan"),
    },
    {
      given: { party: "region/pinghu" },
      answer: ["region/jinshan 3", "region/jiaxing 1"],
      ofRows: columns("partner", "shared"),
      ofData: (data) => counted(data.agreements.nodes, "region/pinghu"),
    },
  ],
  "party-pairs": [
    {
      answer: [
        "region/jiaxing region/jinshan 3",
        "region/jinshan region/pinghu 3",
        "region/huoqiu region/jinshan 1",
        "region/huoqiu region/yeji 1",
        "region/jiaxing region/pinghu 1",
        "region/jinshan region/yeji 1",
      ],
      ofRows: columns("a", "b", "shared"),
      ofData: ({ regionLinks }) =>
        regionLinks.cells.map(
          (cell: { a: WithId; b: WithId; count: number }) =>
            `${cell.a.id} ${cell.b.id} ${cell.count}`,
        ),
    },
  ],
  "agreements-by-size": [
    {
      answer: [
        "agreement/four-party-emergency 4",
        "agreement/health-3-plus-1 4",
        "agreement/jinshan-huoqiu-yeji-plan 3",
        "agreement/voc-three-unifications 3",
      ],
      ofRows: columns("agreement", "parties"),
      ofData: (data) =>
        data.agreements.nodes.map(({ id, parties }: WithParties) => `${id} ${parties.length}`),
    },
  ],
  "agreements-active-in": [
    {
      answer: [
        "agreement/jinshan-huoqiu-yeji-plan",
        "agreement/jinshan-jiaxing-plan",
        "agreement/jinshan-pinghu-party-building-plan",
      ],
      ofRows: columns("agreement"),
      ofData: (data) => ids(data.agreements.nodes),
    },
    {
      given: { year: 2027 },
      answer: ["agreement/jinshan-pinghu-party-building-plan"],
      ofRows: columns("agreement"),
      ofData: (data) => ids(data.agreements.nodes),
    },
  ],
  "agreements-of-subkind": [
    {
      answer: [
        "agreement/health-3-plus-1 region/changning signatory",
        "agreement/health-3-plus-1 region/jiaxing signatory",
        "agreement/health-3-plus-1 region/jinshan signatory",
        "agreement/health-3-plus-1 region/xuhui signatory",
        "agreement/jinshan-jiujiang-framework region/jinshan signatory",
        "agreement/jinshan-jiujiang-framework region/jiujiang signatory",
        "agreement/jinshan-pinghu-framework region/jinshan signatory",
        "agreement/jinshan-pinghu-framework region/pinghu signatory",
        "agreement/jinshan-taizhou-framework region/jinshan signatory",
        "agreement/jinshan-taizhou-framework region/taizhou signatory",
      ],
      ofRows: columns("agreement", "party", "role"),
      ofData: partyLines,
    },
    {
      given: { subkind: "work_scheme" },
      answer: [
        "agreement/voc-three-unifications region/jiaxing addressee",
        "agreement/voc-three-unifications region/jinshan addressee",
        "agreement/voc-three-unifications region/pinghu addressee",
      ],
      ofRows: columns("agreement", "party", "role"),
      ofData: partyLines,
    },
  ],
  "agreements-through-parts": [
    {
      answer: [
        "agreement/jinshan-pinghu-framework",
        "agreement/jinshan-pinghu-party-building-plan",
      ],
      ofRows: columns("agreement"),
      ofData: onlyWithin,
    },
    {
      given: { region: "region/zhejiang" },
      answer: [
        "agreement/health-3-plus-1",
        "agreement/jinshan-jiaxing-plan",
        "agreement/jinshan-pinghu-framework",
        "agreement/jinshan-pinghu-party-building-plan",
        "agreement/jinshan-taizhou-framework",
        "agreement/voc-three-unifications",
      ],
      ofRows: columns("agreement"),
      ofData: onlyWithin,
    },
  ],
  "partners-not-shared": [
    {
      answer: [
        "organization/shanghai-chemical-park",
        "organization/shanghai-petrochemical",
        "region/fengxian",
        "region/huoqiu",
        "region/jiujiang",
        "region/taizhou",
        "region/yeji",
      ],
      ofRows: columns("partner"),
      ofData: ({ partners, others }) => {
        const excluded = ["region/jinshan", ...partiesOf(others.nodes)];
        return once(partiesOf(partners.nodes)).filter((party) => !excluded.includes(party));
      },
    },
  ],
  "cooperation-without-agreement": [
    {
      answer: [
        "region/brother-districts",
        "region/haiyan",
        "region/jinzhai",
        "region/liuan",
        "region/nantong",
        "region/neighbouring-areas",
        "region/yangpu",
      ],
      ofRows: columns("partner"),
      ofData: (data) => {
        const bound = partiesOf(data.agreements.nodes);
        return ids(data.neighbourhood.entities).filter((partner) => !bound.includes(partner));
      },
    },
  ],
  "closest-connections": [
    {
      answer: [
        "region/nantong platform/remote-virtual-window region/pinghu",
        "region/nantong region/jinshan region/pinghu",
      ],
      ofRows: (rows) => rows.map(({ entities }) => entities.map(idOf).join(" ")),
      ofData: shortestOf,
    },
    {
      given: { from: "person/zhou-jing", to: "organization/municipal-committee" },
      answer: [
        "person/zhou-jing organization/research-institute organization/party-school organization/municipal-committee",
      ],
      ofRows: (rows) => rows.map(({ entities }) => entities.map(idOf).join(" ")),
      ofData: shortestOf,
    },
  ],
};

function fieldsOf(data: {
  agreements: { nodes: { covers: { entity: WithId & { kind: string } }[] }[] };
  relations: { nodes: { scope: (WithId & { kind: string })[] }[] };
}): string[] {
  const covered = data.agreements.nodes.flatMap(({ covers }) => covers.map(({ entity }) => entity));
  const stated = data.relations.nodes.flatMap(({ scope }) => scope);
  return once(ids([...covered, ...stated].filter(({ kind }) => kind === "Field")));
}

/** Each party to some agreements but the one that they all have, and to how many of them. */
function counted(shared: readonly WithParties[], common: string): string[] {
  const counts = new Map<string, number>();
  for (const party of partiesOf(shared)) counts.set(party, (counts.get(party) ?? 0) + 1);
  counts.delete(common);
  return [...counts].map(([party, count]) => `${party} ${count}`);
}

function partyLines(data: { agreements: { nodes: WithParties[] } }): string[] {
  return data.agreements.nodes.flatMap(({ id, parties }) =>
    parties.map(({ role, entity }) => `${id} ${entity.id} ${role}`),
  );
}

function onlyWithin(data: { own: { nodes: WithId[] }; within: { nodes: WithId[] } }): string[] {
  const own = ids(data.own.nodes);
  return ids(data.within.nodes).filter((id) => !own.includes(id));
}

function shortestOf(data: {
  paths: { paths: { length: number; entities: WithId[] }[] };
}): string[] {
  const { paths } = data.paths;
  const shortest = Math.min(...paths.map(({ length }) => length));
  return paths
    .filter(({ length }) => length === shortest)
    .map(({ entities }) => ids(entities).join(" "));
}
