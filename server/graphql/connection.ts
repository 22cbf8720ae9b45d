/** A page of a list, in the shape that GraphQL's default resolvers read a connection from. */
export interface Connection<Row> {
  /** Made only when they are asked for, as most lists are read by `nodes`. */
  readonly edges: () => readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: () => {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
  };
  /** Counts only when it is asked for. */
  readonly totalCount: () => Promise<number> | number;
}

/**
 * Makes a page out of one row more than it shows.
 * @param rows up to `limit + 1` of them; the last only proves that there is more
 * @param isContinued whether the caller gave a cursor
 */
export function connection<Row>(
  rows: readonly Row[],
  options: {
    readonly limit: number;
    readonly isContinued: boolean;
    readonly cursorOf: (row: Row) => string;
    readonly totalCount: () => Promise<number> | number;
  },
): Connection<Row> {
  const { limit, isContinued, cursorOf, totalCount } = options;
  const nodes = rows.slice(0, limit);
  const cursorAt = (place: number): string | null => {
    const node = nodes.at(place);
    return node === undefined ? null : cursorOf(node);
  };
  return {
    edges: () => nodes.map((node) => ({ cursor: cursorOf(node), node })),
    nodes,
    pageInfo: () => ({
      hasNextPage: rows.length > limit,
      endCursor: cursorAt(-1),
      hasPreviousPage: isContinued,
      startCursor: cursorAt(0),
    }),
    totalCount,
  };
}
