import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { accessibilityFaults, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(() => page.close());

const toChinese = () => page.getByRole("button", { name: "中文: switch to Chinese" });
/** The files that hold the interface's strings in a language. */
const stringsOf = (language: string) => `**/assets/${language}-*.js`;

describe("the strings of a language", () => {
  test("come with the language, and the switch keeps what is on the page", async () => {
    page = await atlas.open("/?lang=en");
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => /\/assets\/(en|zh)-/.exec(name)?.[1])
          .filter((language) => language !== undefined),
      );
    expect(await fetched()).toEqual(["en"]);
    const search = page.getByRole("combobox", { name: "Search the graph" });
    await search.fill("pinghu");
    await toChinese().click();
    const searchInChinese = page.getByRole("combobox", { name: "搜索图谱" });
    expect(await searchInChinese.inputValue()).toBe("pinghu");
    await page.getByRole("button", { name: "EN：切换到英文" }).click();
    expect(await search.inputValue()).toBe("pinghu");
    expect(await fetched()).toEqual(["en", "zh"]);
  });

  test("that do not come leave the page in its own language, which says so", async () => {
    page = await atlas.open("/?lang=en");
    const before = await shown(page).count();
    await page.route(stringsOf("zh"), (route) => route.abort());
    await toChinese().click();
    const note = page.getByRole("alert").filter({ hasText: "The Chinese texts did not come" });
    await note.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await shown(page).count()).toBe(before);

    await page.unroute(stringsOf("zh"));
    await toChinese().click();
    await page.getByRole("navigation", { name: "工作区" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("that fail a page at its start are missed in both languages", async () => {
    page = await atlas.browser.newPage();
    await page.route(stringsOf("en"), (route) => route.abort());
    await page.goto(`${inject("atlas")}/?lang=en`);
    const note = page.getByRole("alert");
    await note.waitFor();
    expect(await note.innerText()).toMatch(
      /程序没有完整载入。[^]*Part of the program did not load\./,
    );
  });
});
