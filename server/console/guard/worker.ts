import { parentPort } from "node:worker_threads";
import type { Failure } from "../failure.ts";
import { judge } from "./judge.ts";

/** What the thread is asked and answers; one question at a time. */
export type Answer = { readonly failure: Failure | null } | { readonly unreadable: string };

/** Read once at the start, so that the first query of a user finds the grammar's tables filled. */
const samples = [
  "MATCH (n:Region {id: $id})-[r:PARTY_TO|PART_OF*1..3]->(m) WHERE n.name CONTAINS 'x' AND r.id <> 1 OPTIONAL MATCH p = (m)--() RETURN DISTINCT n, m.name AS name, collect({a: m.id}) AS list ORDER BY name DESC SKIP 1 LIMIT 5",
  "UNWIND range(1, 3) AS i WITH i, count(*) AS c WHERE i IN [1, 2] AND NOT (c IS NULL) RETURN CASE WHEN i > 1 THEN -i ELSE i END AS x, [y IN [1] WHERE y > 0 | y + 1] AS ys, reduce(s = 0, z IN [1] | s + z) AS sum UNION ALL RETURN 1 AS x, [] AS ys, 0 AS sum",
  "MATCH p = shortestPath((a)-[*..4]-(b)) CALL (a) { MATCH (a)-->(c) RETURN count(c) AS n } CALL db.labels() YIELD label RETURN nodes(p), [(a)-->(x) | x.id], EXISTS { (a)-->() }, COUNT { MATCH (a) RETURN a }, a {.id, k: 1}, date('2024-01-01').year, all(x IN [1] WHERE x = 1)",
];

for (const sample of samples) judge(sample);

parentPort?.on("message", (text: string) => {
  parentPort?.postMessage(answer(text), []);
});
parentPort?.postMessage("ready", []);

function answer(text: string): Answer {
  try {
    return { failure: judge(text) };
  } catch (error) {
    // Such as a stack that overflowed.
    return { unreadable: String(error) };
  }
}
