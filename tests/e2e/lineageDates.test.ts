import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type DatasetFolder, datasetFolder, entity, relation } from "../support/datasetFolder.ts";
import { type ManagedFolder, managedFolder } from "../support/managedFolder.ts";
import { type Program, startProgram } from "../support/program.ts";
import { drawn, figure, focused } from "./lineagePage.ts";

// The bundled dataset has hardly a date in its lineages, and no circle: a program on a dataset of
// its own shows what becomes of both, and what happens when its Neo4j dies.
let neo4j: ManagedFolder;
let dataset: DatasetFolder;
let program: Program;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  neo4j = await managedFolder();
  dataset = datasetFolder(lineages);
  program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: neo4j.path,
    DATASET_DIR: dataset.path,
  });
  browser = await chromium.launch({ executablePath: inject("chromium") });
});
afterAll(async () => {
  await browser.close();
  await program.stop();
  dataset.remove();
  await neo4j.remove();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${program.url}/lineage?lang=en`);
});
afterEach(() => page.close());

const dates = () => figure(page, /^联席会议 to/);
const circle = () => figure(page, "轮转甲 to 轮转丙");

describe("a lineage with dates", () => {
  test("runs over its years, what has no date in a column of its own", async () => {
    await drawn(dates());
    const heads = await dates().locator(".head").allTextContents();
    expect(heads).toEqual(["2003", "2008", "2020", "undated"]);
    const left = async (name: string): Promise<number> => {
      const box = await dates().locator(".stage", { hasText: name }).boundingBox();
      return box?.x ?? 0;
    };
    const inOrder = ["联席会议", "平安联防", "河长联动", "示范区", "毗邻党建"];
    const lefts = await Promise.all(inOrder.map(left));
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(new Set(lefts).size).toBe(lefts.length);
  });

  test("draws its steps by how sure they are and what they are", async () => {
    const parts = await drawn(dates());
    expect(parts).toContain("Step 1 precedes: 联席会议 → 平安联防; explicit, 1 passage");
    expect(parts.some((part) => /evolved into: 河长联动 → 示范区; implied/.test(part))).toBe(true);
    expect(await dates().locator(".step .step-line.implied").count()).toBe(1);
    expect(await dates().locator(".step .step-line.background").count()).toBe(1);
    expect(await dates().locator(".step .step-line.explicit").count()).toBe(3);
    expect(await dates().locator(".step[data-planned=true]").count()).toBe(1);
  });

  test("says of a background step that no sentence bears it out", async () => {
    await drawn(dates());
    await dates()
      .getByRole("button", { name: /background, 0 passages/ })
      .press("Enter");
    await expect.poll(() => focused(page)).toMatch(/联席会议 came before 示范区/);
    const marked = dates().locator("[aria-current=step]");
    expect(await marked.textContent()).toContain("no sentence of the source says it");
    expect(await marked.textContent()).toContain("常识");
  });
});

describe("a lineage that runs in a circle", () => {
  test("is drawn as one, in the drawing and in the list", async () => {
    const parts = await drawn(circle());
    expect(parts).toContain(
      "Step 3 evolved into · closes a circle: 轮转丙 → 轮转甲; explicit, 1 passage",
    );
    await page.getByRole("button", { name: "List", exact: true }).click();
    const closing = circle().getByRole("button", { name: /closes a circle/ });
    expect(await closing.count()).toBe(1);
    await closing.click();
    await circle().getByText("the sources contradict each other").waitFor();
  });

  test("has each of its stages before and after each other", async () => {
    await page.goto(`${program.url}/lineage?lang=en&of=mechanism/turn-b`);
    const own = figure(page, "Where 轮转乙 came from and what it led to");
    expect((await drawn(own)).filter((part) => part.startsWith("Step "))).toHaveLength(3);
  });
});

describe("a Neo4j that dies", () => {
  test("is said where the lineage would stand, which comes when it is back", async () => {
    await drawn(circle());
    const pid = Number(await readFile(join(neo4j.path, "neo4j.pid"), "utf8"));
    process.kill(pid, "SIGKILL");
    await page.getByRole("combobox", { name: "Choose a mechanism" }).fill("示范区");
    await page.getByRole("option", { name: "示范区" }).click();
    const away = page.getByRole("heading", { name: "The database is not answering" });
    await away.first().waitFor();
    await page.getByRole("button", { name: "Retry" }).first().waitFor();
    const own = figure(page, "Where 示范区 came from and what it led to");
    await own.waitFor({ timeout: 90_000 });
    expect(await away.count()).toBe(0);
  });
});

const cited = "passage/one;passage/two";

function mechanism(name: string, called: string, traits: Record<string, string> = {}) {
  return { ...entity(`mechanism/${name}`, "Mechanism", called, cited), ...traits };
}

function step(kind: string, from: string, to: string, traits: Record<string, string> = {}) {
  return { ...relation(kind, `mechanism/${from}`, `mechanism/${to}`, "passage/two"), ...traits };
}

const lineages = {
  entities: [
    mechanism("meetings", "联席会议", { from: "2003" }),
    mechanism("safety", "平安联防", { from: "2008-05" }),
    mechanism("rivers", "河长联动", { from: "2008-09" }),
    mechanism("zone", "示范区", { from: "2020", status: "planned" }),
    mechanism("party", "毗邻党建"),
    mechanism("turn-a", "轮转甲"),
    mechanism("turn-b", "轮转乙"),
    mechanism("turn-c", "轮转丙"),
  ],
  relations: [
    step("PRECEDES", "meetings", "safety"),
    step("PRECEDES", "safety", "rivers"),
    step("EVOLVED_INTO", "rivers", "zone", { confidence: "implied", modality: "planned" }),
    step("PRECEDES", "meetings", "party"),
    step("PRECEDES", "meetings", "zone", { confidence: "background", passages: "", note: "常识" }),
    step("PRECEDES", "turn-a", "turn-b"),
    step("PRECEDES", "turn-b", "turn-c"),
    step("EVOLVED_INTO", "turn-c", "turn-a"),
  ],
  shorthand: [],
};
