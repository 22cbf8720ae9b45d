import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, type Api, startApi } from "../../support/api.ts";
import { askConsole } from "../../support/console.ts";
import { consoleTransactions } from "../../support/consoleTransactions.ts";
import { besiege } from "../../support/siege.ts";

/** How many ask at a time for what is hostile, from how many addresses, and for what is ordinary. */
const hostile = 200;
const addresses = 20;
const ordinary = 20;

let api: Api;
beforeAll(async () => {
  // Something in front of the program says who asks.
  api = await startApi({ trustNetwork: true });
});
afterAll(() => api.stop());

test(`while ${hostile} ask at a time, from ${addresses} addresses, for what exhausts the database, each of ${ordinary} ordinary requests is answered, and afterwards everything is free`, async () => {
  const siege = besiege(api.app.url, hostile, addresses);
  await expect.poll(() => consoleTransactions(api.database), { timeout: 60_000 }).not.toEqual([]);
  const answers = await Promise.all(Array.from({ length: ordinary }, askOrdinarily));
  await siege.lift();

  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes.length).toBeGreaterThan(0);
    expect(data.entity.name).toBe("金山区");
  }
  // Whoever asked was given an answer, and some a place.
  const known = ["ANSWERED", "BUSY", "REFUSED", "SYNTAX", "MEMORY", "TIMEOUT", "UNAVAILABLE"];
  expect([...siege.ends.keys()].filter((end) => !known.includes(end))).toEqual([]);
  expect(siege.ends.get("BUSY")).toBeGreaterThan(0);

  await expect.poll(() => consoleTransactions(api.database), { timeout: 30_000 }).toEqual([]);
  await expectFourPlaces();
});

test("a value too large to be sent ends its own query and no other, and the next is answered", async () => {
  const { error } = await askConsole(api.app.url, {
    query: "RETURN reduce(s = 'a', i IN range(1, 26) | s + s) AS s",
  });
  expect(error).toMatchObject({ code: "MEMORY", title: "A row is too large" });
  await expectFourPlaces();
});

/** All four places get free, and each has a database to ask. */
async function expectFourPlaces(): Promise<void> {
  const answered = [["金山区"]];
  await expect.poll(askFour, { timeout: 60_000 }).toEqual([answered, answered, answered, answered]);
}

/** Asks the console four questions at a time, two from each of two addresses; gives their rows. */
async function askFour(): Promise<unknown> {
  const asked = Array.from({ length: 4 }, (_, index) =>
    askConsole(
      api.app.url,
      { query: "MATCH (r:Region {id: 'region/jinshan'}) RETURN r.name AS name" },
      { client: `10.0.1.${index % 2}` },
    ),
  );
  return (await Promise.all(asked)).map(({ rows }) => rows);
}

async function askOrdinarily(): Promise<Answer> {
  return api.ask(
    `{ agreements(first: 5) { nodes { id parties { entity { name } } } }
       entity(id: "region/jinshan") { name kind degree } }`,
  );
}
