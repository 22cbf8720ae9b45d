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
const panel = () => page.getByRole("region", { name: /^(Filters|筛选)$/ });
const opener = () => page.getByRole("button", { name: /^(Filters|筛选)/, expanded: false });
const status = () => page.getByRole("contentinfo");
const undo = () => page.getByRole("button", { name: "Undo" });
const showing = async (count: (now: number) => boolean): Promise<void> => {
  await expect.poll(async () => count(await shown(page).count()), { timeout: 20_000 }).toBe(true);
};

test("years are filtered by keyboard: counted, told, undone, and carried by the link", async () => {
  await go("/?lang=en");
  const before = await shown(page).count();
  await opener().press("Enter");
  await panel().getByRole("heading", { name: "Filters" }).waitFor();
  const from = panel().getByRole("slider", { name: "From year" });
  expect(await from.getAttribute("aria-valuetext")).toMatch(/^\d{4}: \d+ in force$/);
  for (let year = 0; year < 3; year++) await from.press("ArrowRight");
  // Regions have no date, and stay until the user says otherwise.
  await showing((now) => now < before);
  expect(await shown(page).allTextContents()).toContain("Pinghu City");
  const undated = panel().getByRole("combobox", { name: /entities without a date/ });
  await undated.selectOption({ label: "stay if related to these years" });
  await showing((now) => now < before / 2);
  const related = await shown(page).count();
  await panel()
    .getByText(`leaves out ${before - related} entities`)
    .waitFor();
  expect(await status().textContent()).toMatch(
    new RegExp(`${before - related} entities, \\d+ relations filtered away · Lift the filter`),
  );

  await page.getByRole("tab", { name: "Recipe" }).click();
  const steps = page.getByRole("list", { name: "Steps of this exploration" });
  expect(await steps.textContent()).toMatch(
    /Filtered: \d{4}–\d{4}, of the undated ones, those related to these years/,
  );
  await page.getByRole("tab", { name: "Entities" }).click();
  await page.waitForURL(/years=\d{4}-\d{4}-related/);
  const address = new URL(page.url());
  await undo().click();
  await showing((now) => now > related);
  await panel().getByRole("heading", { name: "Filters" }).press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain("Filters");
  await page.close();

  await go(address.pathname + address.search);
  await showing((now) => now === related);
  await status().getByRole("button", { name: "Lift the filter" }).click();
  await showing((now) => now === before);
});

test("a region is found by pinyin; what is added by name is seen in spite of it", async () => {
  await go("/?lang=en");
  await opener().click();
  const region = panel().getByRole("combobox", { name: "Add a region" });
  await region.fill("pinghushi");
  await page.getByRole("option", { name: /Pinghu City/ }).click();
  await page.getByRole("button", { name: "Take Pinghu City from the filter" }).waitFor();
  await showing((now) => now < 10);
  const names = await shown(page).allTextContents();
  expect(names).toContain("Pinghu City");
  expect(names).not.toContain("Jiujiang City");

  const search = page.getByRole("combobox", { name: "Search the graph" });
  await search.fill("Jiujiang City");
  await page
    .getByRole("option", { name: /Jiujiang City/ })
    .first()
    .click();
  await shown(page)
    .filter({ hasText: /^Jiujiang City$/ })
    .waitFor();
  await undo().click();
  await showing((now) => now === names.length);
});

test("relations go without their entities; filters that leave nothing say so", async () => {
  await go("/?lang=zh", { dark: true });
  const before = await shown(page).count();
  await opener().click();
  await panel().getByRole("button", { name: "关闭所有关系类别" }).click();
  await expect.poll(() => status().textContent()).toMatch(/0 条关系.*筛去 \d+ 条关系/);
  expect(await shown(page).count()).toBe(before);
  await panel().getByRole("checkbox", { name: /签署/ }).check();
  await expect.poll(() => status().textContent()).toMatch(/ [1-9]\d* 条关系/);
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const kind of await panel()
    .getByRole("region", { name: "类别", exact: true })
    .getByRole("checkbox")
    .all()) {
    await kind.uncheck();
  }
  const network = page.getByRole("region", { name: "关系图", exact: true });
  await network.getByRole("heading", { name: "筛选之后没有可显示的内容" }).waitFor();
  await network.getByRole("button", { name: "取消 2 项筛选" }).click();
  await showing((now) => now === before);
});
