import { connectReader, type Reader } from "#server/database/reader.ts";
import { judge } from "../guard/judge.ts";
import { answerQuery } from "./answerQuery.ts";
import { describeError } from "./describeError.ts";
import { TooMuchReceivedError, watchReceived } from "./receivedWatch.ts";
import type { FromRunner, Phase, Question, ToRunner } from "./messages.ts";

/** Judged once at the start, so that a user's first query finds the grammar's tables filled. */
const samples = [
  "MATCH (n:Region {id: $id})-[r:PARTY_TO|PART_OF*1..3]->(m) WHERE n.name CONTAINS 'x' AND r.id <> 1 OPTIONAL MATCH p = (m)--() RETURN DISTINCT n, m.name AS name, collect({a: m.id}) AS list ORDER BY name DESC SKIP 1 LIMIT 5",
  "UNWIND range(1, 3) AS i WITH i, count(*) AS c WHERE i IN [1, 2] AND NOT (c IS NULL) RETURN CASE WHEN i > 1 THEN -i ELSE i END AS x, [y IN [1] WHERE y > 0 | y + 1] AS ys, reduce(s = 0, z IN [1] | s + z) AS sum UNION ALL RETURN 1 AS x, [] AS ys, 0 AS sum",
  "MATCH p = shortestPath((a)-[*..4]-(b)) CALL (a) { MATCH (a)-->(c) RETURN count(c) AS n } CALL db.labels() YIELD label RETURN nodes(p), [(a)-->(x) | x.id], EXISTS { (a)-->() }, COUNT { MATCH (a) RETURN a }, a {.id, k: 1}, date('2024-01-01').year, all(x IN [1] WHERE x = 1)",
];

let reader: Reader | undefined;
let underWay: AbortController | undefined;
let unsent = "";

process.on("message", (message: ToRunner) => {
  if ("connection" in message) {
    reader = connectReader(message.connection);
    for (const sample of samples) judge(sample);
    say({ ready: true });
  } else if ("question" in message) {
    void answer(message.question);
  } else {
    underWay?.abort(new Error("The program stopped it."));
  }
});
// The program has ended, or is about to end this process; signals to the terminal's group are its affair.
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});

async function answer(question: Question): Promise<void> {
  if (reader === undefined) throw new TypeError("A question came before the connection.");
  const controller = new AbortController();
  underWay = controller;
  const { signal } = controller;
  const endWatch = watchReceived((error) => controller.abort(error));
  let last: FromRunner;
  try {
    const telling = { phase: (phase: Phase) => say({ phase }), line: collect };
    last = { end: await answerQuery(question, reader, telling, signal) };
  } catch (error) {
    const failure = describeError(error);
    last = failure === undefined ? { unexpected: String(error) } : { failure };
  }
  endWatch();
  flush();
  say(last);
  // What it received fills it still; the next query gets a process that is free.
  if (signal.reason instanceof TooMuchReceivedError) process.disconnect();
}

/** Rows come in bursts, and a message for each would cost more than the row. */
function collect(line: string): void {
  if (unsent === "") setImmediate(flush);
  unsent += line;
}

function flush(): void {
  if (unsent !== "") say({ lines: unsent });
  unsent = "";
}

function say(message: FromRunner): void {
  process.send?.(message);
}
