import { setTimeout as sleep } from "node:timers/promises";
import type { Question } from "../../../data/questions/question.ts";
import { readQuestions } from "../../../data/questions/readQuestions.ts";
import { askConsole } from "../../support/console.ts";
import { endlessQuery } from "../../support/endlessQuery.ts";
import { startingValues } from "../../support/startingValues.ts";

/** How often each end was met. */
export type Met = Map<string, number>;

/** How many of each sort there are. */
const [readers, analysts, hasty, careless] = [6, 2, 2, 1];
/** Milliseconds after which a hasty caller hangs up. */
const haste = 700;
/** Milliseconds between two requests of one caller. */
const pause = 20;

const malformed = ["{", '{"query": 3}', '{"query": "{ nothing }"}', "\u0000", '{"query": "{"}'];

/** Asks once, until `call` is ended; gives how it went. */
type Ask = (turn: number, call: AbortController) => Promise<string>;

/** Callers who ask again and again until they are told to hang up, which they do at once. */
export function mixedCallers(url: string, met: Met): { hangUp(): Promise<void> } {
  const questions = readQuestions();
  // Not one signal for all: what listens to it would never go, and those derived from it may miss it.
  const calls = new Set<AbortController>();
  const over = new AbortController();

  /** The turns of all callers of a sort together go round what there is to ask. */
  function many(count: number, ask: Ask): Promise<void>[] {
    return Array.from({ length: count }, async (_, caller) => {
      for (let turn = caller; !over.signal.aborted; turn += count) {
        const call = new AbortController();
        calls.add(call);
        const end = await ask(turn, call).catch(String);
        calls.delete(call);
        if (!over.signal.aborted) met.set(end, (met.get(end) ?? 0) + 1);
        await sleep(pause);
      }
    });
  }
  async function read(turn: number, { signal }: AbortController): Promise<string> {
    const question = at(questions, turn);
    const variables = startingValues(question);
    return post(url, JSON.stringify({ query: question.graphql, variables }), signal);
  }
  async function analyse(turn: number, { signal }: AbortController): Promise<string> {
    const question = at(questions, turn);
    const asked = { query: question.cypher, parameters: startingValues(question) };
    const { error } = await askConsole(url, asked, {
      client: `10.0.0.${turn % analysts}`,
      signal,
    });
    return `Cypher ${error?.code ?? "answered"}`;
  }
  async function hangUpOn(turn: number, call: AbortController): Promise<string> {
    const { signal } = call;
    const hangingUp = setTimeout(() => call.abort(), haste);
    try {
      const client = `10.0.1.${turn % hasty}`;
      const { error } = await askConsole(url, { query: endlessQuery }, { client, signal });
      return `Cypher ${error?.code ?? "answered"}`;
    } catch (error) {
      if (signal.aborted) return "hung up";
      throw error;
    } finally {
      clearTimeout(hangingUp);
    }
  }
  const callers = [
    ...many(readers, read),
    ...many(analysts, analyse),
    ...many(hasty, hangUpOn),
    ...many(careless, (turn, { signal }) => post(url, at(malformed, turn), signal)),
  ];
  return {
    hangUp: async () => {
      over.abort();
      for (const call of calls) call.abort();
      await Promise.all(callers);
    },
  };
}

async function post(url: string, body: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
    signal,
  });
  await response.arrayBuffer();
  return `GraphQL ${response.status}`;
}

function at<Thing extends Question | string>(things: readonly Thing[], turn: number): Thing {
  const found = things[turn % things.length];
  if (found === undefined) throw new RangeError("There is nothing to ask.");
  return found;
}
