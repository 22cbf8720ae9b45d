import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { connectDatabase } from "../../server/database/connect.ts";
import { consoleTransactions } from "../support/consoleTransactions.ts";
import { managedConnection } from "../support/managedConnection.ts";
import { type QueryPage, totalLinking, visit, type Visit } from "./queryPage.ts";

let atlas: Visit;
let query: QueryPage;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(() => query.page.context().close());

const open = async (language = "en", dark = false): Promise<void> => {
  query = await atlas.open(`/query?lang=${language}`, dark);
};
const button = (name: string | RegExp) => query.page.getByRole("button", { name, exact: true });

test("from a question to an answer, a graph, a file and a link that runs nothing by itself", async () => {
  await open();
  // The first screen is never blank: a question lies ready, and nothing has been run.
  await query.page.getByRole("heading", { level: 1, name: /\?$/ }).waitFor();
  expect(await query.text()).toContain("MATCH");
  await query.answer.getByText("Nothing has been run yet").waitFor();
  expect(query.runs).toEqual([]);

  // Asking a question takes one click, and its form a pick by initials.
  const agreements = query.side.getByRole("region", { name: "Agreements and regions" });
  await agreements.getByRole("button").first().click();
  const both = await totalLinking("region/jinshan", "region/pinghu");
  await query.answer.getByText(new RegExp(`^${both} rows in`)).waitFor();
  await query.parameters.getByRole("button", { name: "Take Pinghu City away" }).click();
  await query.parameters.getByRole("combobox").fill("jxs");
  await query.page.getByRole("option", { name: /Jiaxing City/ }).click();
  await query.answer.getByText("The text or its parameters have changed since").waitFor();
  await button("Run").click();
  const others = await totalLinking("region/jinshan", "region/jiaxing");
  await query.answer.getByText(new RegExp(`^${others} rows? in`)).waitFor();
  expect(await query.rows.count()).toBe(others + 1);

  // A misspelt kind is seen in place, and put right by one press.
  const text = await query.text();
  await query.write(text.replace("agreement:Agreement", "agreement:Agremeent"));
  await query.hints.getByText("no kind called Agremeent. Did you mean Agreement?").waitFor();
  await query.hints.getByRole("button", { name: "Change to Agreement" }).click();
  expect(await query.text()).toBe(text);
  await query.hints.getByRole("listitem").first().waitFor({ state: "detached" });
  await query.ask();

  await query.view("Graph").click();
  const picture = query.answer.getByRole("img", { name: /^Network of \d+ entities/ });
  const said = (await picture.getAttribute("aria-label")) ?? "";
  expect(Number(/\d+/.exec(said)?.[0])).toBeGreaterThanOrEqual(others + 2);
  await button("Add to the network").click();
  const shown = query.page.getByRole("table", { name: "Shown entities" });
  await shown.getByText("Jiaxing City").first().waitFor();

  // The workbench is as it was left.
  await query.page.getByRole("link", { name: "Query" }).click();
  await query.editor.waitFor();
  expect(await query.text()).toBe(text);
  await query.view("Table").click();
  const download = query.page.waitForEvent("download");
  await button("Save CSV").click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toMatch(/^\uFEFF"?# Dataset: .*version [0-9a-f]{6,}/);
  expect(file).toContain("region/jiaxing");
  expect(file).toContain(`# Rows: ${others}`);

  await button("Copy link").click();
  const link = await query.page.evaluate(() => navigator.clipboard.readText());
  await query.page.context().close();
  query = await atlas.open(link);
  await query.answer.getByText("This query came with a link and has not been run").waitFor();
  expect(await query.text()).toBe(text);
  await query.parameters.getByRole("button", { name: /Take Jiaxing City|Take 嘉兴市/ }).waitFor();
  expect(query.runs).toEqual([]);
  await query.answer.getByRole("button", { name: /Run/ }).click();
  await query.answer.getByText(new RegExp(`^${others} rows? in`)).waitFor();
  expect(query.runs).toHaveLength(1);
});

describe("Cypher", () => {
  test("is completed from what the graph has", async () => {
    await open();
    await query.write("");
    const options = query.page.getByRole("listbox").getByRole("option");
    await query.page.keyboard.type("MATCH (a:Agr");
    await options.filter({ hasText: "Agreement" }).click();
    await query.page.keyboard.press("End");
    await query.page.keyboard.type("<-[:PARTY");
    await options.filter({ hasText: "PARTY_TO" }).click();
    await query.page.keyboard.press("End");
    await query.page.keyboard.type("-() RETURN a.rou");
    await options.getByText("round", { exact: true }).click();
    expect(await query.text()).toBe("MATCH (a:Agreement)<-[:PARTY_TO]-() RETURN a.round");
  });

  test("that cannot be read is marked where the server stopped, with what was meant", async () => {
    await open();
    await query.run("MATCH (region:Region)\nRETRUN region.name LIMIT 3");
    const alert = query.answer.getByRole("alert");
    await alert.getByText("Line 2, column 1").waitFor();
    await query.hints.getByRole("button", { name: "Line 2, column 1" }).waitFor();
    await query.hints.getByRole("button", { name: "Change to RETURN" }).click();
    await query.ask();
    expect(await query.rows.count()).toBe(4);
  });

  test("that would change something is refused, with layer, clause, reason and what to do", async () => {
    await open();
    await query.run("MATCH (region:Region) DETACH DELETE region");
    const alert = query.answer.getByRole("alert");
    await alert.getByText("Refused while its clauses were read").waitFor();
    const facts = await alert.getByRole("definition").allTextContents();
    expect(facts[0]).toBe("DETACH DELETE");
    expect(facts[1]).toBe("Line 1, column 23");
    expect(facts[2]).toContain("removes from the graph");
    expect(facts[3]).toMatch(/read/);
    await query.ask("MATCH (region:Region) RETURN count(region) AS regions");
    expect(await query.rows.last().textContent()).not.toContain("0 ");
  });

  test("asks for the parameters that it lacks, typed by how they are used", async () => {
    await open();
    await query.run(
      "MATCH (a:Region {id: $region}) RETURN a.name AS name, $most AS most LIMIT $most",
    );
    await query.parameters.getByText("$region, $most are used in the text").waitFor();
    const region = query.parameters.getByRole("combobox", { name: "$region", exact: true });
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(query.runs).toEqual([]);
    await region.fill("pinghu");
    await query.page.getByRole("option", { name: /Pinghu City/ }).click();
    await query.parameters.getByRole("textbox", { name: "$most" }).fill("two");
    await query.parameters.getByText("Not a whole number").waitFor();
    await query.parameters.getByRole("textbox", { name: "$most" }).fill("2");
    await query.ask();
    expect(JSON.parse(query.runs[0] ?? "").parameters).toEqual({
      region: "region/pinghu",
      most: 2,
    });
    expect(await query.rows.nth(1).textContent()).toContain("平湖市");

    await query.parameters.getByRole("combobox", { name: "Type of $most" }).selectOption("JSON");
    await query.parameters.getByRole("textbox", { name: "$most" }).fill("[1]");
    await query.run();
    await query.answer.getByRole("alert").waitFor();
  });

  test("that takes long is stopped, in the database too", async () => {
    await open();
    // Two may run at a time: a third would be refused if those before had gone on.
    for (let turn = 0; turn < 3; turn += 1) {
      await query.run(
        `UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) + ${turn}`,
      );
      await query.answer.getByText("Running…").first().waitFor();
      await button("Stop").click();
      await query.answer.getByText(/^Stopped after .*, in the database too\. No row/).waitFor();
    }
    await query.ask("RETURN 1 AS one");
    expect(query.runs).toHaveLength(4);
  });

  test("ends in the database when it is stopped, and when its tab is closed", async () => {
    const database = await connectDatabase(await managedConnection(inject("atlasFolder")));
    const running = () => consoleTransactions(database);
    // Well before the ten seconds that it might run.
    const soon = { timeout: 5000, interval: 50 };
    try {
      for (const end of [() => button("Stop").click(), () => query.page.close()]) {
        await open();
        await query.run(
          "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS endless",
        );
        await expect.poll(running, soon).toEqual([expect.stringContaining("AS endless")]);
        await end();
        await expect.poll(running, soon).toEqual([]);
        await query.page.context().close();
      }
    } finally {
      await database.close();
    }
  });

  test("that gives more than there is room for says that it was cut, in the file too", async () => {
    await open();
    await query.run("MATCH (a:Entity), (b:Entity) RETURN a.id, b.id");
    await query.answer.getByText("The first 2,000 rows of more.").waitFor();
    expect(await query.answer.getByRole("table").getAttribute("aria-rowcount")).toBe("2001");
    // Only the rows in view are drawn.
    expect(await query.rows.count()).toBeLessThan(100);
    const download = query.page.waitForEvent("download");
    await button("Save CSV").click();
    const lines = (await readFile(await (await download).path(), "utf8")).split("\r\n");
    expect(lines).toContainEqual(expect.stringContaining("the first 2000 of more"));
    expect(lines.filter((line) => line.includes("/"))).toHaveLength(2001);
  });

  test("that nobody answers says so, and runs again when the server is back", async () => {
    await open();
    await query.write("RETURN 'here' AS word");
    await query.page.context().setOffline(true);
    await query.run();
    const alert = query.answer.getByRole("alert");
    await alert.getByText("The server is not answering").waitFor();
    expect(await query.text()).toBe("RETURN 'here' AS word");
    await query.page.context().setOffline(false);
    await alert.getByRole("button", { name: "Run again" }).click();
    await query.answer.getByText(/^1 row in/).waitFor();
    expect(await query.rows.last().textContent()).toContain("here");
  });

  test("is explained as a plan with estimates and what is worth a look", async () => {
    await open();
    await query.write("MATCH (a:Region), (b:Field) RETURN a, b");
    await button("Explain").click();
    const plan = query.answer.getByRole("list", { name: "Plan" });
    await plan.getByText("CartesianProduct").waitFor();
    expect(await plan.getByText(/^about [\d,.]+ rows$/).count()).toBeGreaterThanOrEqual(4);
    await query.answer
      .getByRole("region", { name: "Worth a look" })
      .getByText(/two patterns share no variable/)
      .waitFor();
    expect(query.runs.map((run) => JSON.parse(run).explain)).toEqual([true]);
  });

  test("opens what a cell names in the inspector, and in the graph alike", async () => {
    await open();
    await query.ask(
      "MATCH path = (a:Region {id: 'region/pinghu'})-[:PARTY_TO]->(b) RETURN a, path, {one: 1, two: {three: 3}} AS folded LIMIT 1",
    );
    await query.answer
      .getByRole("button", { name: "Show Pinghu City in the inspector" })
      .first()
      .click();
    const inspector = query.page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByRole("heading", { name: "Pinghu City" }).waitFor();
    await query.answer.getByRole("button", { name: /keys$/ }).click();
    await query.answer.getByRole("term").getByText("two", { exact: true }).waitFor();
    await query.view("Graph").click();
    await query.answer.getByText("2 entities, 1 relation").waitFor();
    expect(await query.answer.getByRole("img").getAttribute("aria-label")).toMatch(
      /of 2 entities and 1 relation /,
    );
    await query.ask("RETURN 1 AS one");
    await query.answer.getByText("This answer holds no entities to draw").waitFor();
  });
});

describe("GraphQL", () => {
  test("is completed, checked, run, and shows the Cypher behind it", async () => {
    await open();
    await button("GraphQL").click();
    await query.write("");
    await query.page.keyboard.type("{ agree");
    const options = query.page.getByRole("listbox").getByRole("option");
    await options.getByText("agreements", { exact: true }).waitFor();
    await query.page.keyboard.press("Escape");

    await query.write(
      "query ($first: Int = 3) { agreements(first: $first) { nodes { id nmae } } }",
    );
    await query.hints.getByText(/Cannot query field "nmae"/).waitFor();
    await query.hints.getByRole("button", { name: "Change to name" }).click();
    await query.ask();
    expect(await query.rows.count()).toBe(4);
    await query.parameters.getByRole("textbox", { name: "$first" }).fill("2");
    await query.ask();
    expect(await query.rows.count()).toBe(3);

    await query.view("Cypher").click();
    const statements = query.answer.getByRole("list", { name: "Statements that the API ran" });
    await statements.getByRole("link", { name: "Open in the workbench" }).first().click();
    await query.answer.getByText("came with a link and has not been run").waitFor();
    expect(await query.text()).toContain("MATCH");
    expect(query.runs).toEqual([]);
  });

  test("is described by a reference that is searched and gone through", async () => {
    await open();
    await button("GraphQL").click();
    await query.tab("Reference").click();
    await query.side.getByRole("searchbox").fill("openEnded");
    await query.side.getByText("openEnded").first().waitFor();
    await query.side.getByRole("searchbox").fill("");
    await query.side.getByRole("button", { name: "AgreementConnection!" }).click();
    await query.side.getByRole("heading", { name: "AgreementConnection" }).waitFor();
    await query.side.getByRole("button", { name: /Back/ }).click();
    await query.side.getByRole("heading", { name: "Fields to start from" }).waitFor();
    await button("Cypher").first().click();
    const partyTo = query.side.getByRole("listitem").filter({ hasText: ":PARTY_TO" });
    expect(await partyTo.textContent()).toContain("Region, Organization → Agreement");
  });
});

describe("what was asked", () => {
  test("is found again in the history, by search and by keys, and runs only when told to", async () => {
    await open();
    await query.ask("RETURN 'first' AS word");
    await query.ask("RETURN 'second' AS word");
    await query.page.reload();
    await query.tab("History").click();
    await query.side.getByRole("searchbox").fill("first word");
    await query.side.getByRole("listitem").getByRole("button").click();
    expect(await query.text()).toBe("RETURN 'first' AS word");
    expect(query.runs).toHaveLength(2);

    await query.editor.focus();
    await query.page.keyboard.press("Control+ArrowUp");
    expect(await query.text()).toBe("RETURN 'second' AS word");
    await query.page.keyboard.press("Control+ArrowDown");
    expect(await query.text()).toBe("RETURN 'first' AS word");
    await query.side.getByRole("button", { name: "Forget all" }).click();
    await query.side.getByText("No query has been run in this browser yet").waitFor();
  });

  test("is not lost when a question takes its place before it was run", async () => {
    await open();
    await query.write("RETURN 'not run yet' AS word");
    await query.side.getByRole("region").first().getByRole("button").first().click();
    await query.answer.getByText(/rows? in/).waitFor();
    await query.tab("History").click();
    const left = query.side.getByRole("listitem").filter({ hasText: "RETURN 'not run yet'" });
    expect(await left.textContent()).toMatch(/not run$/);
  });

  test("is kept under a title with a note, changed and deleted", async () => {
    await open();
    await query.write("RETURN 'kept' AS word");
    await button("Save").click();
    const dialog = query.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Title" }).fill("A word");
    await dialog.getByRole("textbox", { name: "Note" }).fill("for the report");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await query.page.reload();
    await query.write("RETURN 2");
    await query.tab("Saved").click();
    await query.side.getByRole("searchbox").fill("report");
    await query.side.getByText("A word").click();
    expect(await query.text()).toBe("RETURN 'kept' AS word");
    await query.side.getByRole("button", { name: "Edit A word" }).click();
    await dialog.getByRole("textbox", { name: "Title" }).fill("Another word");
    await query.page.keyboard.press("Enter");
    await query.side.getByRole("button", { name: "Delete Another word" }).click();
    await query.side.getByText("Nothing is saved yet").waitFor();
    expect(query.runs).toEqual([]);
  });
});

test("everything is done by keyboard, and Tab leaves the editor", async () => {
  await open();
  const { keyboard } = query.page;
  const focused = () =>
    query.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 120; step += 1) {
      if (name.test(await focused())) return;
      await keyboard.press("Tab");
    }
    throw new Error(`No way by Tab to ${name}.`);
  };
  await tabTo(/^Search the questions$/);
  await keyboard.type("parties");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await query.answer.getByText(/rows? in/).waitFor();
  await tabTo(/^Cypher query$/);
  await keyboard.press("ControlOrMeta+a");
  await keyboard.insertText("MATCH (a:Platform) RETURN a LIMIT 2");
  await keyboard.press("ControlOrMeta+Enter");
  await query.answer.getByText(/^2 rows in/).waitFor();
  await tabTo(/^Graph$/);
  await keyboard.press("Enter");
  await query.answer.getByText("2 entities,").waitFor();
  await tabTo(/^What is drawn$/);
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await query.page.getByRole("complementary", { name: "Inspector" }).waitFor();
  expect(query.runs).toHaveLength(2);
});

test("speaks Chinese throughout", async () => {
  await open("zh");
  await query.side.getByRole("region", { name: "沿革" }).getByRole("button").first().click();
  await query.answer.getByText(/^\d+ 行，用时/).waitFor();
  await query.run("MATCH (a:Regoin) RETURN a");
  await query.hints.getByText("图谱里没有叫 Regoin 的类别。是不是 Region？").waitFor();
  await query.hints.getByRole("button", { name: "改为 Region" }).waitFor();
  await query.run("CREATE (a) RETURN a");
  const alert = query.answer.getByRole("alert");
  await alert.getByText("在辨认子句时被拒绝").waitFor();
  await alert.getByRole("heading", { name: "不允许使用 CREATE" }).waitFor();
  const reasons = await alert.getByRole("definition").allTextContents();
  expect(reasons.slice(2)).toEqual([
    "它会写入图谱。这里只能运行读取本图谱的语句。",
    "这里只能读取。去掉上面写明的部分，再运行。",
  ]);
  expect(await alert.getByRole("term").allTextContents()).toEqual([
    "被拒绝的部分",
    "位置",
    "原因",
    "怎么办",
  ]);
  await query.run("MATCH (a:Region) RETRUN a");
  await query.hints.getByText('"RETRUN" 不该出现在这里。是不是 RETURN？').waitFor();
});

describe("every part", () => {
  for (const dark of [false, true]) {
    test(`passes axe-core in ${dark ? "dark" : "light"}`, async () => {
      await open("en", dark);
      expect(await query.accessibilityFaults()).toEqual([]);
      await query.side.getByRole("region").first().getByRole("button").first().click();
      await query.answer.getByText(/rows? in/).waitFor();
      expect(["table", await query.accessibilityFaults()]).toEqual(["table", []]);
      for (const view of ["Graph", "JSON", "Plan"]) {
        await query.view(view).click();
        expect([view, await query.accessibilityFaults()]).toEqual([view, []]);
      }
      await query.run("MATCH (a:Regoin) RETRUN a.nmae, $missing");
      await query.hints.getByRole("listitem").first().waitFor();
      expect(["hints", await query.accessibilityFaults()]).toEqual(["hints", []]);
      await query.run("MATCH (a:Regoin) RETRUN a.nmae");
      await query.answer.getByRole("alert").waitFor();
      expect(["failure", await query.accessibilityFaults()]).toEqual(["failure", []]);
      await query.tab("History").click();
      expect(["history", await query.accessibilityFaults()]).toEqual(["history", []]);
      await query.tab("Reference").click();
      expect(["reference", await query.accessibilityFaults()]).toEqual(["reference", []]);
      await button("GraphQL").click();
      await query.side.getByRole("heading", { name: "Fields to start from" }).waitFor();
      expect(["GraphQL", await query.accessibilityFaults()]).toEqual(["GraphQL", []]);
      await button("Save").click();
      await query.page.getByRole("dialog").waitFor();
      expect(["dialog", await query.accessibilityFaults()]).toEqual(["dialog", []]);
    });
  }

  test("has thrown nothing, logged no error and asked nobody else", async () => {
    await open();
    expect(atlas.faults).toEqual([]);
    expect(query.page.url()).toContain(inject("atlas"));
  });
});
