import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";
import { byTwo } from "../../support/byTwo.ts";
import { askConsole, type ConsoleAnswer, type ConsoleQuestion } from "../../support/console.ts";
import { emptyDatabase, graphOf } from "../load/graphOf.ts";

/** A scenario of the kit, of which only the query is of interest here. */
interface Scenario extends ConsoleQuestion {
  readonly feature: string;
  readonly scenario: string;
}

const folder = new URL("../../openCypher/", import.meta.url);
const reads = scenarios("reads.json");
const writes = scenarios("writes.json");

let api: Api;
beforeAll(async () => {
  api = await startApi();
  // The kit's reads multiply whatever is there.
  await emptyDatabase(api.database);
});
afterAll(() => api.stop());

describe(`of openCypher's scenarios that read, ${reads.length} of ${reads.length} are answered`, () => {
  test.each(byFeature(reads))("%s: %i", async (_feature, _count, asked) => {
    expect(await unmet(asked, ({ summary }) => summary?.truncated === null)).toEqual([]);
  });
});

describe(`of openCypher's scenarios that write, ${writes.length} of ${writes.length} are refused for their clause`, () => {
  test.each(byFeature(writes))("%s: %i", async (_feature, _count, asked) => {
    expect(await unmet(asked, isRefused)).toEqual([]);
  });

  test("so that nothing was written", async () => {
    expect(await graphOf(api.database)).toEqual([]);
  });
});

function isRefused({ error }: ConsoleAnswer): boolean {
  const writing = /^(CREATE|MERGE|SET|REMOVE|DELETE|DETACH DELETE)$/;
  return error?.code === "REFUSED" && error.layer === "tree" && writing.test(error.clause ?? "");
}

/** Asks all, two at a time; gives those that were not met as they should be, and how they were. */
async function unmet(
  asked: readonly Scenario[],
  isMet: (answer: ConsoleAnswer) => boolean,
): Promise<unknown[]> {
  const found: unknown[] = [];
  await byTwo(asked, async ({ scenario, query, parameters }) => {
    const answer = await askConsole(api.app.url, { query, ...(parameters && { parameters }) });
    if (!isMet(answer)) found.push({ scenario, query, error: answer.error });
  });
  return found;
}

/** The scenarios of each part of the language, as `clauses/match`. */
function byFeature(all: readonly Scenario[]): [string, number, readonly Scenario[]][] {
  const groups = new Map<string, Scenario[]>();
  for (const scenario of all) {
    const part = scenario.feature.replace(/\/[^/]*$/, "");
    groups.set(part, [...(groups.get(part) ?? []), scenario]);
  }
  return [...groups].map(([part, members]) => [part, members.length, members]);
}

function scenarios(file: string): Scenario[] {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Scenario[];
}
