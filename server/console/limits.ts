/** What one query of the console may take; the client shows these, and the guide states them. */
export const consoleLimits = {
  /** Bytes of UTF-8. */
  textBytes: 8192,
  /** Levels of `(`, `[` and `{` in one another. */
  bracketDepth: 20,
  /** Levels of expressions in one another, of which brackets are only one sort. */
  expressionDepth: 30,
  /** How far apart the ends of a range() within an expression may be. */
  rangeSize: 100_000,
  /** Bytes of the parameters as JSON in UTF-8. */
  parameterBytes: 65_536,
  /** Milliseconds to read the text as Cypher. */
  readingTime: 2000,
  /** Milliseconds to plan it. */
  planningTime: 2000,
  /** Milliseconds to run it. */
  runningTime: 10_000,
  rows: 2000,
  /** Bytes of the rows as they are sent. */
  bytes: 5 * 1024 * 1024,
  /** Queries of one client at a time. */
  runningPerClient: 2,
  /** Queries of all clients at a time. */
  running: 4,
} as const;
