import { setTimeout as sleep } from "node:timers/promises";
import { startProgram } from "../../support/program.ts";
import { openSlowLine } from "../../support/slowLine.ts";
import type { Trial } from "./measureFaults.ts";
import { ask, secondsUntil, type Subject, untilAnswered } from "./subject.ts";

/** Milliseconds that a fault lasts which does not end by itself. */
const lasting = 10_000;
/** Questions at once, more than there are connections. */
const many = 40;

/** Faults while people read. */
export function readFaults(subject: Subject, dataset: string): Trial[] {
  return [
    { what: "Neo4j is told to stop (SIGTERM)", run: () => ended(subject, "SIGTERM") },
    { what: "Neo4j is killed (SIGKILL)", run: () => ended(subject, "SIGKILL") },
    {
      what: "Neo4j is frozen (SIGSTOP) for ten seconds, under 40 questions at once",
      run: async () => {
        const pid = await subject.neo4j();
        process.kill(pid, "SIGSTOP");
        return afterwards(subject.url, () => void process.kill(pid, "SIGCONT"));
      },
    },
    {
      what: "the line to Neo4j carries nothing for ten seconds, every connection taken",
      run: () => standingLine(subject, dataset),
    },
    {
      what: "the program is killed (SIGKILL) and started again",
      run: async () => {
        const startedAt = performance.now();
        await subject.restart();
        return (performance.now() - startedAt) / 1000 + (await untilAnswered(subject.url));
      },
    },
  ];
}

async function ended(subject: Subject, signal: NodeJS.Signals): Promise<number> {
  const pid = await subject.neo4j();
  process.kill(pid, signal);
  const seconds = await secondsUntil(async () => (await subject.neo4j()) !== pid);
  return seconds + (await untilAnswered(subject.url));
}

/** A second program asks by a line of its own. */
async function standingLine(subject: Subject, dataset: string): Promise<number> {
  const { uri, password } = await subject.connection();
  const line = await openSlowLine(Number(new URL(uri).port));
  const guest = await startProgram({
    NEO4J_URI: `bolt://127.0.0.1:${line.port}`,
    NEO4J_PASSWORD: password,
    DATASET_DIR: dataset,
    LOG_LEVEL: "silent",
  });
  try {
    await untilAnswered(guest.url);
    line.delay = 60_000;
    return await afterwards(guest.url, () => (line.delay = 0));
  } finally {
    await guest.stop();
    await line.close();
  }
}

/** Asks much while a fault lasts; gives the seconds from its end until an answer. */
async function afterwards(url: string, end: () => void): Promise<number> {
  const questions = Array.from({ length: many }, () => ask(url));
  await sleep(lasting);
  end();
  const seconds = await untilAnswered(url);
  await Promise.all(questions);
  return seconds;
}
