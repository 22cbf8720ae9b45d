import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { accessibilityFaults, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let context: BrowserContext;
let page: Page;
let folder: string;

beforeAll(async () => {
  atlas = await visit();
  folder = await mkdtemp(join(tmpdir(), "accord-atlas-exploration-"));
});
afterAll(async () => {
  await atlas.browser.close();
  await rm(folder, { recursive: true });
});
afterEach(() => context.close());

/** A browser of its own, which has kept nothing. */
const fresh = async (path = "/?lang=en"): Promise<void> => {
  context = await atlas.browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  await page.goto(`${inject("atlas")}${path}`);
  await shown(page).first().waitFor();
};
const inspector = () => page.getByRole("complementary", { name: "Inspector" });
const steps = () => page.getByRole("list", { name: "Steps of this exploration" });
const stepWords = () =>
  steps()
    .getByRole("listitem")
    .evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent));
const recipe = async (): Promise<void> => {
  await page.getByRole("tab", { name: "Recipe" }).click();
  await steps().waitFor();
};
const entities = () => page.getByRole("tab", { name: "Entities" }).click();
const menu = async (item: string): Promise<void> => {
  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByRole("menuitem", { name: item }).click();
};
const countBecomes = async (count: number): Promise<void> => {
  await expect.poll(() => shown(page).count(), { timeout: 20_000 }).toBe(count);
};

/** Expands Huoqiu County, then hides it; gives how many entities are in sight in the end. */
const explore = async (): Promise<number> => {
  await page.getByRole("button", { name: "Huoqiu County", exact: true }).click();
  await inspector().getByRole("heading", { level: 1, name: "Huoqiu County" }).waitFor();
  const before = await shown(page).count();
  await inspector().getByRole("button", { name: "Expand", exact: true }).click();
  await expect.poll(() => shown(page).count(), { timeout: 20_000 }).toBeGreaterThan(before);
  await inspector().getByRole("button", { name: "Hide", exact: true }).click();
  return shown(page).count();
};

describe("the recipe", () => {
  test("says each step in words, goes back to any of them, and shows how it was asked", async () => {
    await fresh();
    const opening = await shown(page).count();
    const after = await explore();
    await recipe();
    expect(await stepWords()).toEqual([
      `Opened the agreements and whom they bind: ${opening} entities`,
      expect.stringMatching(/^Expanded Huoqiu County: \d+ came$/),
      "Hid Huoqiu Countynow",
    ]);

    await steps()
      .getByRole("button", { name: /^Opened/ })
      .click();
    await entities();
    await countBecomes(opening);
    await recipe();
    await steps().getByRole("button", { name: /^Hid/ }).click();
    await entities();
    await countBecomes(after);

    await recipe();
    await steps()
      .getByRole("listitem")
      .filter({ hasText: "Expanded" })
      .getByRole("button", { name: "Show query" })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Cypher · neighbours", { exact: true }).waitFor();
    const link = dialog.getByRole("link", { name: "Open in the workbench" }).first();
    const fragment = new URLSearchParams((await link.getAttribute("href"))?.split("#")[1]);
    expect(fragment.get("query")).toContain("query Neighbours");
    expect(JSON.parse(fragment.get("parameters") ?? "")).toMatchObject({ of: "region/huoqiu" });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe("a saved exploration", () => {
  test("is a file that another browser opens with every step of it", async () => {
    await fresh();
    const after = await explore();
    const downloading = page.waitForEvent("download");
    await menu("Save as a file");
    const file = join(folder, "saved.json");
    await (await downloading).saveAs(file);
    await recipe();
    const words = await stepWords();
    await context.close();

    await fresh();
    const choosing = page.waitForEvent("filechooser");
    await menu("Open a file…");
    await (await choosing).setFiles(file);
    await countBecomes(after);
    await recipe();
    expect(await stepWords()).toEqual(words);
    await page.getByRole("button", { name: "Undo" }).click();
    await entities();
    await countBecomes(after + 1);
  });

  test("made on other data says what is gone and how much more there is", async () => {
    const saved = JSON.parse(readFileSync(join(folder, "saved.json"), "utf8"));
    const [opening] = saved.steps;
    opening.command.ids.push("region/nowhere");
    saved.dataset = { ...saved.dataset, version: "another", entityCount: 1 };
    const file = join(folder, "other.json");
    writeFileSync(file, JSON.stringify(saved));

    await fresh();
    const choosing = page.waitForEvent("filechooser");
    await menu("Open a file…");
    await (await choosing).setFiles(file);
    const note = page.getByText(/made on other data/);
    expect(await note.textContent()).toMatch(/1 entity of it is gone\. .* more in all/);
    await page.getByRole("button", { name: "Close" }).click();
    expect(await note.count()).toBe(0);
  });

  test.each([
    ["a picture", "not JSON at all", /no exploration that was saved here/],
    [
      "a later version's",
      '{"format":"accord-atlas-exploration","version":99}',
      /later version of the program/,
    ],
    [
      "a damaged one",
      '{"format":"accord-atlas-exploration","version":1}',
      /This file is damaged at/,
    ],
  ])("that is %s changes nothing and says so", async (_what, text, words) => {
    await fresh();
    const before = await shown(page).count();
    const file = join(folder, "wrong.json");
    writeFileSync(file, text);
    const choosing = page.waitForEvent("filechooser");
    await menu("Open a file…");
    await (await choosing).setFiles(file);
    await page.getByRole("alert").filter({ hasText: words }).waitFor();
    expect(await shown(page).count()).toBe(before);
  });
});

describe("the session", () => {
  test("comes back after a reload, its steps too", async () => {
    await fresh();
    const after = await explore();
    await recipe();
    const words = await stepWords();
    await expect.poll(() => page.url()).toContain("hide=");
    await page.reload();
    // The recipe is open again too, as it was left.
    await steps().waitFor();
    await entities();
    await countBecomes(after);
    await recipe();
    await expect.poll(stepWords, { timeout: 20_000 }).toEqual(words);
  });

  test("is offered to who comes without a link", async () => {
    await fresh();
    const after = await explore();
    await expect.poll(() => page.url()).toContain("hide=");
    await page.close();

    page = await context.newPage();
    await page.goto(`${inject("atlas")}/?lang=en`);
    await page.getByText(/You left \d+ entities and 3 steps here/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Continue" }).click();
    await countBecomes(after);
  });
});

test("a browser without room says that changes are not saved, and offers a file", async () => {
  await fresh();
  await page.evaluate(() => {
    let size = 4_000_000;
    while (size > 0) {
      try {
        localStorage.setItem(`junk ${size} ${localStorage.length}`, "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.getByRole("button", { name: "Agreement 10 shown" }).click();
  await page.getByRole("alert").filter({ hasText: "Changes not saved" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const downloading = page.waitForEvent("download");
  await page.getByRole("complementary").getByRole("button", { name: "Save as a file" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.exploration\.json$/);
});

test("a link made on other data says so when it is opened", async () => {
  await fresh("/?lang=en&v=1&show=region.jinshan.nowhere&on=abcdef.400");
  expect(await page.getByText(/made on other data/).textContent()).toContain(
    "1 entity of it is gone",
  );
});
