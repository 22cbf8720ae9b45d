import { type Answers, columns, idOf, ids, type Row, type WithId } from "./answer.ts";

/** By kind: how many relations, and how many of them are explicit, implied and background. */
const confidence = [
  "COVERS 188: 145 43 0",
  "SUPPORTS 127: 89 38 0",
  "PART_OF 105: 48 35 22",
  "PARTICIPATES_IN 99: 82 13 4",
  "IMPLEMENTS 57: 49 8 0",
  "ESTABLISHES 53: 43 10 0",
  "HAS_INDICATOR 44: 40 4 0",
  "LOCATED_IN 42: 25 13 4",
  "OPERATES 28: 17 11 0",
  "COOPERATES_WITH 25: 21 4 0",
  "PARTY_TO 24: 14 10 0",
  "COMMENTED_ON 22: 20 2 0",
  "PRECEDES 18: 18 0 0",
  "CONNECTS 17: 6 11 0",
  "PAIRED_WITH 10: 8 2 0",
  "DRIVES 8: 7 1 0",
  "AUTHORED 7: 6 1 0",
  "ADJACENT_TO 5: 2 0 3",
  "EVOLVED_INTO 3: 3 0 0",
];

/** By the line where a chapter begins: passages, entities that they name, relations that they bear out. */
const chapters = [
  "3: 9 25 32",
  "11: 2 15 16",
  "13: 4 15 24",
  "17: 21 86 132",
  "25: 46 181 344",
  "45: 16 66 127",
  "57: 2 4 1",
  "61: 5 21 40",
  "65: 4 9 18",
  "69: 8 29 40",
  "73: 5 26 30",
  "77: 24 62 80",
];

const barely = (data: { entities: { nodes: (WithId & { degree: number })[] } }): string[] =>
  ids(data.entities.nodes.filter(({ degree }) => degree <= 1));

export const evidence: Answers = {
  "figures-about": [
    {
      answer: ["indicator/huoqiu-plan-years 3 exact", "indicator/visits 170 over"],
      ofRows: columns("indicator", "number", "qualifier"),
      ofData: figuresOf,
    },
    {
      given: { entity: "project/legoland-routes" },
      answer: ["indicator/legoland-route-count 20 over"],
      ofRows: columns("indicator", "number", "qualifier"),
      ofData: figuresOf,
    },
  ],
  "passages-with-both": [
    {
      answer: [
        "passage/l39-g",
        "passage/l39-h",
        "passage/l39-n",
        "passage/l41-b",
        "passage/l43-a",
        "passage/l43-h",
        "passage/l85-e",
      ],
      ofRows: columns("id"),
      ofData: ({ a, b }) =>
        ids(a.passages.nodes).filter((passage) => ids(b.passages.nodes).includes(passage)),
    },
  ],
  "facts-on-a-line": [
    {
      answer: [
        "cooperates-with/brother-districts/jinshan",
        "cooperates-with/jinshan/jinzhai",
        "cooperates-with/jinshan/jiujiang/paired-cooperation",
        "cooperates-with/jinshan/liuan",
        "implements/jinshan/two-fans",
        "paired-with/jinshan/jinzhai",
        "paired-with/jinshan/jiujiang",
        "paired-with/jinshan/liuan",
        "part-of/jinzhai/anhui",
        "part-of/jiujiang/jiangxi",
        "part-of/liuan/anhui",
        "supports/district-cooperation/two-fans",
      ],
      ofRows: columns("relation"),
      ofData: relationsOf,
    },
    { given: { line: 65 }, answer: [], ofRows: columns("relation"), ofData: relationsOf },
  ],
  "word-search": [
    {
      answer: [
        "agreement/health-3-plus-1",
        "field/health",
        "mechanism/health-3-plus-1-linkage",
        "mechanism/health-linkage",
      ],
      ofRows: (rows) => columns("entity")(rows).toSorted(),
      ofData: (data) => found(data, "健康联动"),
    },
    {
      given: { text: '"议事堂\\' },
      answer: ["field/environment", "mechanism/governance-system", "platform/two-mountains-hall"],
      ofRows: (rows) => columns("entity")(rows).toSorted(),
    },
  ],
  "single-passage": [
    {
      answer: [
        "region/delta-demonstration-zone 21",
        "region/bay-area-sci-city 23",
        "region/north-shore-cluster 23",
        "region/zhoushan 23",
        "region/haiyan 39",
        "region/jiashan 39",
        "region/nantong 39",
        "region/fengxian 43",
        "region/anhui 47",
        "region/brother-districts 47",
        "region/jiangxi 47",
        "region/jinzhai 47",
        "region/old-revolutionary-areas 49",
        "region/taizhou 53",
        "region/border-north 75",
        "region/border-south 75",
      ],
      ofRows: columns("entity", "line"),
      ofData: ({ entities }) =>
        entities.nodes
          .filter(({ passages }: Cited) => passages.totalCount === 1)
          .map(({ id, passages }: Cited) => `${id} ${passages.nodes[0]?.line}`),
    },
  ],
  "inferred-facts": [
    {
      answer: [
        "located-in/huoqiu-park/huoqiu",
        "paired-with/huoqiu/jinshan",
        "part-of/huoqiu/old-revolutionary-areas",
        "party-to/huoqiu/jinshan-huoqiu-yeji-plan",
      ],
      ofRows: columns("relation"),
      ofData: ({ entity }) => ids(entity.relations.nodes),
    },
  ],
  "confidence-by-kind": [
    {
      answer: confidence,
      ofRows: (rows) =>
        rows.map(
          (row) =>
            `${row["kind"]} ${row["total"]}: ${row["explicit"]} ${row["implied"]} ${row["background"]}`,
        ),
    },
    {
      answer: [
        ...confidence.map((line) => line.replace(/:.*/, "")),
        "explicit 643",
        "implied 206",
        "background 33",
      ],
      ofRows: (rows) => [
        ...rows.map((row) => `${row["kind"]} ${row["total"]}`),
        ...["explicit", "implied", "background"].map((name) => `${name} ${sumOf(rows, name)}`),
      ],
      ofData: ({ ontology, explicit, implied, background }) => [
        ...ontology.relationKinds.map(
          ({ id, count }: WithId & { count: number }) => `${id} ${count}`,
        ),
        `explicit ${explicit.totalCount}`,
        `implied ${implied.totalCount}`,
        `background ${background.totalCount}`,
      ],
    },
  ],
  "recommended-not-begun": [
    {
      answer: [
        "strategy/common-standards",
        "strategy/delta-model",
        "strategy/ecological-value",
        "strategy/green-prosperity",
        "strategy/hub-function",
        "strategy/industry-ecosystem",
        "strategy/science-community",
      ],
      ofRows: columns("aim"),
      ofData: ({ entity }) =>
        entity.relations.nodes
          .map(({ to }: { to: Aim }) => to)
          .filter((aim: Aim) =>
            aim.relations.nodes.every(({ modality }) => modality === "RECOMMENDED"),
          )
          .map((aim: Aim) => aim.id),
    },
  ],
  "agreement-gaps": [
    {
      answer: [
        "agreement/jinshan-pinghu-framework period fields status",
        "agreement/four-party-emergency period status",
        "agreement/health-3-plus-1 period status",
        "agreement/jinshan-jiujiang-framework period status",
        "agreement/jinshan-taizhou-framework period fields",
        "agreement/three-offices-opinion parties period",
        "agreement/voc-three-unifications period status",
        "agreement/jinshan-jiaxing-plan fields",
        "agreement/jinshan-pinghu-party-building-plan status",
        "agreement/jinshan-huoqiu-yeji-plan",
      ],
      ofRows: (rows) =>
        rows.map((row) =>
          gapsOf(idOf(row["agreement"]), {
            parties: row["hasParties"],
            period: row["hasPeriod"],
            fields: row["hasFields"],
            status: row["hasStatus"],
          }),
        ),
      ofData: ({ agreements }) =>
        agreements.nodes.map((agreement: Described) =>
          gapsOf(agreement.id, {
            parties: agreement.parties.length > 0,
            period: agreement.period !== null,
            fields: agreement.covers.some(({ entity }) => entity.kind === "Field"),
            status: agreement.status !== null,
          }),
        ),
    },
  ],
  "barely-connected": [
    {
      answer: [
        "mechanism/evidence-recognition",
        "mechanism/full-chain-model",
        "mechanism/joint-action-response",
        "mechanism/lead-sharing",
        "mechanism/xunjin-offers",
      ],
      ofRows: columns("entity"),
      ofData: barely,
    },
    { given: { kind: "Agreement" }, answer: [], ofRows: columns("entity"), ofData: barely },
  ],
  "coverage-by-chapter": [
    { answer: chapters, ofRows: chapterLines },
    {
      // The first hundred passages, which are all that the API gives at once, end with line 59.
      answer: chapters.slice(0, 7),
      ofRows: (rows) => chapterLines(rows).slice(0, 7),
      ofData: ({ sources }) => sources.flatMap(chaptersOf).slice(0, 7),
    },
  ],
  "coverage-by-year": [
    {
      answer: ["2022 0", "2023 1", "2024 2", "2025 3", "2026 2", "2027 1", "2028 0"],
      ofRows: columns("year", "active"),
      ofData: ({ first, last, dated }) => [
        `2022 ${first.totalCount}`,
        ...[2023, 2024, 2025, 2026, 2027].map(
          (year) =>
            `${year} ${
              dated.nodes.filter(
                ({ period }: { period: { from: string; to: string } }) =>
                  Number(period.from) <= year && Number(period.to) >= year,
              ).length
            }`,
        ),
        `2028 ${last.totalCount}`,
      ],
    },
  ],
};

interface Cited extends WithId {
  readonly passages: { readonly totalCount: number; readonly nodes: { readonly line: number }[] };
}

interface Aim extends WithId {
  readonly relations: { readonly nodes: { readonly modality: string | null }[] };
}

interface Described extends WithId {
  readonly parties: unknown[];
  readonly period: unknown;
  readonly status: unknown;
  readonly covers: { readonly entity: { readonly kind: string } }[];
}

interface Source {
  readonly chapters: { readonly line: number }[];
  readonly passages: {
    readonly nodes: { readonly line: number; entities: WithId[]; relations: WithId[] }[];
  };
}

function figuresOf({
  entity,
}: {
  entity: {
    relations: {
      nodes: {
        to: WithId & { properties: { key: string; number: number; qualifier: string }[] };
      }[];
    };
  };
}): string[] {
  return entity.relations.nodes.flatMap(({ to }) =>
    to.properties
      .filter(({ key }) => key === "figure")
      .map(({ number, qualifier }) => `${to.id} ${number} ${qualifier}`),
  );
}

/** What the search found by the whole phrase; it finds parts of it too, and says which. */
function found(
  { search }: { search: { hits: { entity: WithId; matched: { text: string } }[] } },
  phrase: string,
): string[] {
  const whole = search.hits.filter(({ matched }) => matched.text.includes(phrase));
  return ids(whole.map(({ entity }) => entity));
}

function relationsOf(data: { passages: { nodes: { relations: WithId[] }[] } }): string[] {
  return [...new Set(ids(data.passages.nodes.flatMap(({ relations }) => relations)))];
}

function sumOf(rows: readonly Row[], name: string): number {
  return rows.reduce((sum, row) => sum + row[name], 0);
}

function gapsOf(id: string, given: Readonly<Record<string, boolean>>): string {
  const gaps = Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? [] : [name]));
  return [id, ...gaps].join(" ");
}

function chapterLines(rows: readonly Row[]): string[] {
  return rows.map(
    (row) => `${row["firstLine"]}: ${row["passages"]} ${row["entities"]} ${row["relations"]}`,
  );
}

function chaptersOf({ chapters: parts, passages }: Source): string[] {
  return parts.map(({ line }, index) => {
    const next = parts[index + 1]?.line ?? Infinity;
    const inside = passages.nodes.filter((passage) => passage.line >= line && passage.line < next);
    const entities = new Set(ids(inside.flatMap((passage) => passage.entities)));
    const relations = new Set(ids(inside.flatMap((passage) => passage.relations)));
    return `${line}: ${inside.length} ${entities.size} ${relations.size}`;
  });
}
