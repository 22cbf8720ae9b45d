import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accessibilityFaults, type Opening, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
  // A database that has just started may let the first page wait longer than a request may.
  await (await atlas.open("/?lang=en")).close();
  atlas.faults.length = 0;
});
afterAll(() => atlas.browser.close());
afterEach(async () => {
  await page.close();
  if (atlas.faults.length > 0) throw new Error(atlas.faults.splice(0).join("\n"));
});

const go = async (path: string, opening?: Opening): Promise<void> => {
  page = await atlas.open(path, opening);
};
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );
const title = () => page.getByRole("complementary").getByRole("heading", { level: 1 });

test("the table of entities is one tab stop: keys walk, select, sort and open a row's menu", async () => {
  await go("/?lang=zh");
  const table = page.getByRole("table", { name: "图中实体" });
  const column = (name: string) => table.getByRole("columnheader", { name });
  await column("名称").getByRole("button").click();
  const names = await shown(page).allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator("zh-Hans-CN", { numeric: true }).compare));
  expect(names.indexOf("奉贤区")).toBeLessThan(names.indexOf("平湖市"));
  await column("名称").getByRole("button").press("Enter");
  expect(await column("名称").getAttribute("aria-sort")).toBe("descending");

  await shown(page).first().getByRole("button").focus();
  await press("End");
  await expect.poll(focused).toBe(names[0]);
  await press("Home", "ArrowDown");
  await expect.poll(focused).toBe(names.at(-2));
  await press("Space", "ArrowDown", "Space");
  await title().getByText("已选 2 个").waitFor();
  await press("Tab");
  expect(await focused()).toBe(`对${names.at(-3)}的操作`);
  await press("Enter");
  const menu = page.getByRole("menu");
  await menu.getByRole("menuitem", { name: "隐藏" }).click();
  await expect.poll(() => shown(page).count()).toBe(names.length - 2);
  await page.getByRole("contentinfo").getByText("隐藏 2 个").waitFor();
});

test("relations and the tree show the same, and a press shows the sentence; the index can be large", async () => {
  await go("/?lang=en", { dark: true });
  await page.getByRole("button", { name: "Enlarge: below the map" }).click();
  await page.getByRole("tab", { name: "Relations" }).click();
  const relations = page.getByRole("table", { name: "Shown relations" });
  const status = await page.getByRole("contentinfo").textContent();
  const rows = relations.getByRole("rowheader");
  await rows.first().waitFor();
  expect(status).toContain(`${await rows.count()} relations shown`);
  expect(await accessibilityFaults(page)).toEqual([]);
  const signing = relations.getByRole("button", { name: /^Xuhui District party to / }).first();
  await signing.click();
  await title().filter({ hasText: "party to" }).waitFor();
  await signing.press("ArrowDown");
  await press("Space");
  await title().getByText("2 relations selected").waitFor();

  await page.getByRole("tab", { name: "Tree" }).click();
  const line = (name: string) => page.getByRole("treegrid").getByRole("row", { name }).first();
  await line("Jiujiang City").focus();
  await press("ArrowRight", "ArrowDown");
  await expect.poll(focused).toMatch(/^[a-z]/);
  await press("ArrowRight", "ArrowRight");
  const sentence = page.getByRole("row", { level: 3 });
  expect(await sentence.count()).toBeGreaterThan(0);
  await press("Enter");
  await title().filter({ hasText: "Jiujiang City" }).waitFor();
  await expect.poll(() => sentence.first().getAttribute("aria-selected")).toBe("true");
  await press("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
  expect(await line("Jiujiang City").getAttribute("aria-expanded")).toBe("false");
  await press("Shift+F10");
  await page.getByRole("menuitem", { name: "Details" }).click();
  await title().getByText("Jiujiang City", { exact: true }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  // The browser remembers which part of the index was open, and where.
  await page.reload();
  await page.getByRole("treegrid").waitFor();
  await page.getByRole("button", { name: "Back to the side" }).click();
  await page.getByRole("tab", { name: "Entities" }).click();
  await shown(page).first().waitFor();
});

test("ties are walked and sorted like other rows, and have a menu of their own", async () => {
  await go("/?lang=en");
  await page.getByRole("button", { name: "Agreements as ties" }).click();
  const table = page.getByRole("table", { name: "Ties", exact: true });
  const rows = table.getByRole("rowheader");
  await rows.first().waitFor();
  const counts = () =>
    table
      .getByRole("row")
      .evaluateAll((all) => all.slice(1).map((row) => Number(row.querySelector("td")?.innerText)));
  const before = await counts();
  expect(before).toEqual(before.toSorted((a, b) => b - a));
  await table.getByRole("button", { name: "Agreements" }).click();
  await expect.poll(counts).toEqual(before.toReversed());

  const names = await rows.allTextContents();
  await rows.first().getByRole("button").focus();
  await press("End");
  await expect.poll(focused).toBe(names.at(-1));
  await press("ArrowUp", "Enter");
  await expect
    .poll(() => rows.nth(-2).getByRole("button").getAttribute("aria-pressed"))
    .toBe("true");
  await press("Tab");
  expect(await focused()).toBe(`Actions for ${names.at(-2)}`);
  await press("Enter");
  await page.getByRole("menuitem", { name: "Select both ends" }).click();
  await title().getByText("2 selected").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});
