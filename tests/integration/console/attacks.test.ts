import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";
import { disguises } from "../../support/attacks/disguises.ts";
import { type Harm, nestedHarms, wholeHarms } from "../../support/attacks/harms.ts";
import { positions } from "../../support/attacks/positions.ts";
import { byTwo } from "../../support/byTwo.ts";
import { askConsole, type ConsoleAnswer } from "../../support/console.ts";
import { graphOf } from "../load/graphOf.ts";

let api: Api;
let before: unknown;
/** A server that nobody may reach. */
let bait: Server;
let visits = 0;

beforeAll(async () => {
  bait = createServer((_request, response) => {
    visits += 1;
    response.end("a,b\n");
  });
  await new Promise<void>((resolve) => bait.listen(0, "127.0.0.1", resolve));
  api = await startApi();
  before = await graphOf(api.database);
});
afterAll(async () => {
  await api.stop();
  bait.close();
});

const ask = (text: string): Promise<ConsoleAnswer> => {
  const { port } = bait.address() as AddressInfo;
  const query = text.replaceAll("127.0.0.1:1/", `127.0.0.1:${port}/`);
  return askConsole(api.app.url, { query, parameters: { key: "harm", url: "file:///etc/passwd" } });
};

/** What is wrong with how an attack was met; nothing where it was refused with its reason. */
async function faultOf(text: string, isCypher: boolean): Promise<string | undefined> {
  const { columns, rows, error } = await ask(text);
  if (error === undefined || columns !== undefined || rows.length > 0) return `answered: ${text}`;
  const { code, layer, clause, title, message } = error;
  if (code === "SYNTAX" && !isCypher) return undefined;
  if (code !== "REFUSED") return `${code}: ${text}`;
  const isExplained = layer && clause && title.length > 5 && message.length > 20;
  return isExplained ? undefined : `not explained: ${text}`;
}

async function faultsOf(texts: readonly { text: string; isCypher: boolean }[]): Promise<string[]> {
  const faults: string[] = [];
  await byTwo(texts, async ({ text, isCypher }) => {
    const fault = await faultOf(text, isCypher);
    if (fault !== undefined) faults.push(fault);
  });
  return faults;
}

const named = (harms: readonly Harm[]) => harms.map(({ what, text }) => [what, text] as const);

describe(`${wholeHarms.length * disguises.length} attacks: each of ${wholeHarms.length} harms in each of ${disguises.length} disguises is refused, and says why`, () => {
  test.each(named(wholeHarms))("%s: %s", async (_what, harm) => {
    const dressed = disguises.map(({ dress, isCypher }) => ({ text: dress(harm), isCypher }));
    expect(await faultsOf(dressed)).toEqual([]);
  });
});

describe(`${nestedHarms.length * positions.length} attacks: each of ${nestedHarms.length} harms at each of ${positions.length} places within a query is refused, and says why`, () => {
  test.each(positions.map(({ where, around }) => [where, around] as const))(
    "in %s",
    async (_where, around) => {
      const texts = nestedHarms.map(({ text }) => ({ text: around(text), isCypher: true }));
      expect(await faultsOf(texts)).toEqual([]);
    },
  );

  test.each(positions.map(({ where, around }) => [where, around] as const))(
    "while a subquery that reads is let through in %s",
    async (_where, around) => {
      const { error } = await ask(around("MATCH (x:Agreement) RETURN x"));
      // A few of these fail when they run, because a node is no limit.
      expect(error?.code).not.toBe("REFUSED");
      expect(error?.code).not.toBe("SYNTAX");
    },
  );
});

test("after all these attacks the graph is what it was, and nobody was called", async () => {
  expect(await graphOf(api.database)).toEqual(before);
  expect(visits).toBe(0);
});
