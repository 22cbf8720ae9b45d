/** Texts that the guard admits and that take all they can get: heap, time, planning, or the line back. */
export const exhausting: readonly string[] = [
  // A text that doubles until the heap is full, of which Neo4j keeps no account.
  "RETURN reduce(s = 'a', i IN range(1, 30) | s + s) AS s",
  "WITH reduce(s = 'a', i IN range(1, 26) | s + s) AS s RETURN s + s + s + s AS s",
  "UNWIND range(1, 500) AS i RETURN reduce(s = 'a', j IN range(1, 20) | s + s) + i AS s",
  // Lists and maps that grow.
  "UNWIND range(1, 100000000) AS i RETURN collect(i) AS list",
  "UNWIND range(1, 10000000) AS i WITH {a: i, b: toString(i)} AS m RETURN collect(m) AS list",
  "UNWIND range(1, 10000000) AS i RETURN DISTINCT i % 9999991 AS n ORDER BY n DESC",
  // Work that never ends by itself.
  "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n",
  "MATCH (a), (b), (c), (d), (e) WHERE a.id + b.id = c.id + d.id + e.id RETURN count(*) AS n",
  "MATCH p = (a)-[*]-(b) WHERE all(r IN relationships(p) WHERE r.id <> 'x') RETURN count(p) AS n",
  "RETURN [i IN [1, 2] | COUNT { UNWIND range(1, 100000000000) AS x RETURN x }] AS n",
  "MATCH (a:Region) RETURN size([(a)-[*1..12]-(b) | b.id]) AS n",
  // Plans that take long to find.
  `MATCH ${Array.from({ length: 60 }, (_, i) => `(a${i})-->(b${i})`).join(", ")} RETURN count(*) AS n`,
  Array.from({ length: 250 }, (_, i) => `MATCH (n) RETURN n.id + ${i} AS x`).join(" UNION "),
  // Texts that take long to read.
  `RETURN ${"[x IN ".repeat(19)}[1]${"]".repeat(19)} AS n`,
  `RETURN ${"NOT ".repeat(2000)}true AS n`,
  `RETURN ${"1 + ".repeat(2000)}1 AS n`,
];
