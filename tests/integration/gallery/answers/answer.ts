/** A row of a Cypher answer. Which column holds what is the question's own matter. */
// oxlint-disable-next-line typescript/no-explicit-any -- the shape is the question's, which the test knows
export type Row = Readonly<Record<string, any>>;

/** What a question is to answer over the bundled dataset, read off its CSV files. */
export interface Answer {
  /** Values for the parameters; those that the question begins with, unless told. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The answer, a line for each thing in it, in the order of the Cypher. */
  readonly answer: readonly string[];
  /** The same lines from the rows that the Cypher gives. */
  readonly ofRows: (rows: readonly Row[]) => readonly string[];
  /**
   * The same lines, in any order, from the data that the GraphQL gives. Absent where the API cannot
   * say it, as the question's description then admits; each question has one answer that it can.
   */
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is the question's, which the test knows
  readonly ofData?: (data: any) => readonly string[];
}

/** By question. */
export type Answers = Readonly<Record<string, readonly Answer[]>>;

export interface WithId {
  readonly id: string;
}

/** The ids of some entities of the API's. */
export const ids = (entities: readonly WithId[]): string[] => entities.map((entity) => entity.id);

/** A node or relationship as the console gives it. */
export type Drawn =
  | { readonly $node: { readonly properties: WithId } }
  | { readonly $relationship: { readonly type: string; readonly properties: WithId } };

/** The id of a node or relationship. */
export function idOf(value: Drawn): string {
  return "$node" in value ? value.$node.properties.id : value.$relationship.properties.id;
}

/** A line for each row: the ids of the nodes and relationships in these columns, and plain values. */
export function columns(...names: readonly string[]): (rows: readonly Row[]) => string[] {
  return (rows) =>
    rows.map((row) =>
      names
        .map((name) => row[name])
        .map((value) => (typeof value === "object" && value !== null ? idOf(value) : value))
        .join(" "),
    );
}
