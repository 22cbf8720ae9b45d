/** A page of a list, in the shape that GraphQL's default resolvers read a connection from. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
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
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > limit,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasPreviousPage: isContinued,
      startCursor: edges[0]?.cursor ?? null,
    },
    totalCount,
  };
}
