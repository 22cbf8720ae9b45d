import type { Driver } from "neo4j-driver";
import type { Connection } from "../../../server/database/connect.ts";
import { toNeo4j } from "../../../server/database/values.ts";
import { startProgram } from "../../support/program.ts";
import { Asker } from "../ask.ts";
import { openGraph } from "../graphs/openGraph.ts";
import { median, quantile, timed } from "../statistics.ts";
import { type BenchQuestion, benchQuestions } from "./questions.ts";
import { pickSample, type Sample } from "./samples.ts";

/** What a question took at one size of the graph, in milliseconds. */
export interface FieldTimes {
  readonly question: string;
  readonly relations: number;
  readonly http: number;
  readonly httpP95: number;
  /** The same statements by the driver alone, one after another. */
  readonly raw: number;
  readonly statements: number;
  readonly bytes: number;
}

/** A graph that is served: by the program, and by the driver. */
export interface Served {
  readonly relations: number;
  readonly connection: Connection;
  readonly sample: Sample;
  readonly questions: readonly BenchQuestion[];
  readonly asker: Asker;
  readonly driver: Driver;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Milliseconds spent on one question at one size, and how often it is asked at least and at most. */
const [patience, fewest, most] = [1500, 7, 60];

export async function serve(relations: number): Promise<Served> {
  const server = await openGraph(relations);
  const { uri, username, password } = server.connection;
  const program = await startProgram({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
  });
  const asker = new Asker(`${program.url}/graphql`);
  const sample = await pickSample(server.driver);
  return {
    relations,
    connection: server.connection,
    sample,
    questions: benchQuestions(sample),
    asker,
    driver: server.driver,
    pid: program.pid,
    stop: async () => {
      asker.close();
      await program.stop();
      await server.stop();
    },
  };
}

/** Asks every question at every size, in turn, so that what else the machine does hits all alike. */
export async function measureFields(
  served: readonly Served[],
  only: RegExp,
  say: (line: string) => void,
): Promise<FieldTimes[]> {
  const names = served[0]?.questions.map(({ name }) => name) ?? [];
  const all: FieldTimes[] = [];
  for (const name of names.filter((found) => only.test(found))) {
    const runs = await Promise.all(served.map((graph) => prepare(graph, name)));
    for (let round = 0; runs.some((run) => isWanted(run, round)); round++) {
      for (const run of runs.filter((found) => isWanted(found, round))) {
        run.raw.push(await timed(run.askDriver));
        run.http.push(await timed(run.askProgram));
      }
    }
    for (const { relations, http, raw, statements, bytes } of runs) {
      const times = {
        question: name,
        relations,
        http: median(http),
        httpP95: quantile(http, 0.95),
        raw: median(raw),
        statements,
        bytes,
      };
      all.push(times);
      say(`${name}, ${relations}: ${times.http.toFixed(1)} / ${times.raw.toFixed(1)} ms`);
    }
  }
  return all;
}

interface Run {
  readonly relations: number;
  readonly statements: number;
  readonly bytes: number;
  readonly askProgram: () => Promise<unknown>;
  readonly askDriver: () => Promise<unknown>;
  readonly http: number[];
  readonly raw: number[];
}

function isWanted({ http, raw }: Run, round: number): boolean {
  if (round < fewest) return true;
  const spent = [...http, ...raw].reduce((sum, time) => sum + time, 0);
  return round < most && spent < patience;
}

async function prepare(
  { relations, questions, asker, driver }: Served,
  name: string,
): Promise<Run> {
  const question = questions.find((found) => found.name === name);
  if (question === undefined) throw new Error(`There is no question "${name}".`);
  const { query, variables } = question;
  const body = JSON.stringify({ query, variables });
  const told = await asker.ask(
    JSON.stringify({ query, variables, extensions: { statements: true } }),
  );
  if (told.errors) console.error(relations, name, told.errors[0]?.message);
  const statements = (told.extensions?.statements ?? []).map(({ text, parameters }) => ({
    text,
    parameters: toNeo4j(parameters) as Record<string, unknown>,
  }));
  const askProgram = () => asker.bytes(body);
  const askDriver = async (): Promise<void> => {
    for (const { text, parameters } of statements) {
      await driver.executeQuery(text, parameters, { database: "neo4j", routing: "READ" });
    }
  };
  const { length: bytes } = await asker.bytes(body);
  for (let time = 0; time < 4; time++) {
    await askProgram();
    await askDriver();
  }
  return {
    relations,
    statements: statements.length,
    bytes,
    askProgram,
    askDriver,
    http: [],
    raw: [],
  };
}
