// What each question of the gallery is to answer over the bundled dataset, read off its CSV files by eye.

/** A node as the driver gives it, its values converted. */
export interface Node {
  readonly properties: { readonly id: string } & Readonly<Record<string, unknown>>;
}

/** A row of a Cypher answer. Which column holds what is the question's own matter. */
// oxlint-disable-next-line typescript/no-explicit-any -- the shape is the question's, which the test knows
export type Row = Readonly<Record<string, any>>;

// oxlint-disable-next-line typescript/no-explicit-any -- as above
type Data = any;

export interface Answer {
  /** Values for the parameters; those that the question begins with, unless told. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The answer, a line for each thing in it, in an order only where the question promises one. */
  readonly answer: readonly string[];
  /** The same lines from the rows that the Cypher gives. */
  readonly ofRows: (rows: readonly Row[]) => readonly string[];
  /** The same lines from the data that the GraphQL gives. */
  readonly ofData: (data: Data) => readonly string[];
  /** Whether the order of the lines is promised. */
  readonly isOrdered?: boolean;
}

interface WithId {
  readonly id: string;
}

const id = (node: Node) => node.properties.id;
const column = (name: string) => (rows: readonly Row[]) => rows.map((row) => id(row[name]));
const ids = (entities: readonly WithId[]) => entities.map((entity) => entity.id);

export const answers: Readonly<Record<string, readonly Answer[]>> = {
  "agreements-between": [
    {
      answer: [
        "agreement/jinshan-pinghu-framework",
        "agreement/jinshan-pinghu-party-building-plan",
        "agreement/voc-three-unifications",
      ],
      ofRows: column("agreement"),
      ofData: ({ agreements }) => ids(agreements.nodes),
    },
    {
      given: { parties: ["region/jinshan", "region/jiaxing", "region/changning"] },
      answer: ["agreement/health-3-plus-1"],
      ofRows: column("agreement"),
      ofData: ({ agreements }) => ids(agreements.nodes),
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
      ofRows: (rows) => rows.map((row) => `${id(row["partner"])} ${row["shared"]}`),
      ofData: ({ agreements }) => counted(agreements.nodes),
    },
  ],
  "agreements-active-in": [
    {
      answer: [
        "agreement/jinshan-huoqiu-yeji-plan",
        "agreement/jinshan-jiaxing-plan",
        "agreement/jinshan-pinghu-party-building-plan",
      ],
      ofRows: column("agreement"),
      ofData: ({ agreements }) => ids(agreements.nodes),
    },
    {
      given: { year: 2027 },
      answer: ["agreement/jinshan-pinghu-party-building-plan"],
      ofRows: column("agreement"),
      ofData: ({ agreements }) => ids(agreements.nodes),
    },
  ],
};

/** Each party to some agreements but the one they all have, and to how many of them. */
function counted(
  agreements: readonly { readonly parties: readonly { readonly entity: WithId }[] }[],
): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of agreements.flatMap(({ parties }) => parties)) {
    counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([party]) => party !== "region/jinshan")
    .map(([party, count]) => `${party} ${count}`);
}
