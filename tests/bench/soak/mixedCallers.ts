import { setTimeout as sleep } from "node:timers/promises";
import type { Question } from "../../../data/questions/question.ts";
import { readQuestions } from "../../../data/questions/readQuestions.ts";
import { askConsole } from "../../support/console.ts";

/** How often each end was met. */
export type Met = Map<string, number>;

/** How many of each sort there are. */
const [readers, analysts, hasty, careless] = [6, 2, 2, 1];
/** Works for minutes; nobody waits for its end. */
const long = "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";
/** Milliseconds after which a hasty caller hangs up. */
const haste = 700;
/** Milliseconds between two requests of one caller. */
const pause = 20;

const malformed = ["{", '{"query": 3}', '{"query": "{ nothing }"}', "\u0000", '{"query": "{"}'];

/** Callers who ask again and again until they are told to hang up, which they do at once. */
export function mixedCallers(url: string, met: Met): { hangUp(): Promise<void> } {
  const questions = readQuestions();
  const over = new AbortController();
  const note = (end: string): void => void met.set(end, (met.get(end) ?? 0) + 1);
  const many = (count: number, ask: (turn: number) => Promise<string>): Promise<void>[] =>
    Array.from({ length: count }, async (_, caller) => {
      for (let turn = caller; !over.signal.aborted; turn += count) {
        const end = await ask(turn).catch(String);
        if (!over.signal.aborted) note(end);
        await sleep(pause);
      }
    });
  const question = (turn: number): Question => {
    const found = questions[turn % questions.length];
    if (found === undefined) throw new RangeError("The gallery is empty.");
    return found;
  };
  const graphql = async (body: string): Promise<string> => {
    const { status } = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      signal: over.signal,
    }).then(async (response) => {
      await response.arrayBuffer();
      return response;
    });
    return `GraphQL ${status}`;
  };
  const cypher = async (turn: number): Promise<string> => {
    const { cypher: query, parameters } = question(turn);
    const { error } = await askConsole(
      url,
      { query, parameters: valuesOf(parameters) },
      { client: `10.0.0.${turn % analysts}`, signal: over.signal },
    );
    return `Cypher ${error?.code ?? "answered"}`;
  };
  const hangUpOn = async (turn: number): Promise<string> => {
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(haste)]);
    return askConsole(url, { query: long }, { client: `10.0.1.${turn % hasty}`, signal }).then(
      ({ error }) => `Cypher ${error?.code ?? "answered"}`,
      () => "hung up",
    );
  };
  const callers = [
    ...many(readers, (turn) => {
      const { graphql: query, parameters } = question(turn);
      return graphql(JSON.stringify({ query, variables: valuesOf(parameters) }));
    }),
    ...many(analysts, cypher),
    ...many(hasty, hangUpOn),
    ...many(careless, (turn) => graphql(malformed[turn % malformed.length] ?? "")),
  ];
  return {
    hangUp: async () => {
      over.abort();
      await Promise.all(callers);
    },
  };
}

function valuesOf(parameters: Question["parameters"]): Record<string, unknown> {
  return Object.fromEntries(parameters.map((each) => [each.name, each.default]));
}
