import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(async () => {
  await page.close();
  if (atlas.faults.length > 0) throw new Error(atlas.faults.splice(0).join("\n"));
});

const strip = () => page.getByRole("complementary", { name: "First steps" });
const current = () => strip().locator("[aria-current=step]");
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("the first steps", () => {
  test("and a note over the map leave each other room", async () => {
    page = await atlas.open("/?lang=en");
    await strip().waitFor();
    await page.getByLabel("Open a file…").setInputFiles({
      name: "something.json",
      mimeType: "application/json",
      buffer: Buffer.from("{}"),
    });
    const note = page.getByRole("complementary").filter({ hasText: "nothing was changed" });
    for (const width of [1280, 720, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const [above, below] = [await strip().boundingBox(), await note.boundingBox()];
      if (above === null || below === null) throw new Error("One of the two is not shown.");
      expect(above.y + above.height).toBeLessThanOrEqual(below.y);
    }
  });

  test("lead a newcomer by keyboard from a name to a sentence to a lineage, once", async () => {
    page = await atlas.open("/?lang=en");
    expect(await current().textContent()).toMatch(/^1Find a place/);
    expect(await accessibilityFaults(page)).toEqual([]);

    await button("To the search").press("Enter");
    await page.keyboard.type("ph");
    await page
      .getByRole("option", { name: /Pinghu City/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await current().getByText("Read why").waitFor();

    await button("Select one").press("Enter");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByRole("blockquote").first().waitFor();
    await current().getByText("Follow a lineage").waitFor();

    await button("To the lineages").press("Enter");
    await page.reload();
    await current().getByText("Follow a lineage").waitFor();
    await page.locator("[role=button].step").first().press("Enter");
    await strip()
      .getByText(/^That is how it goes/)
      .waitFor();
    await button("Close").press("Enter");
    await strip().waitFor({ state: "detached" });

    await page.getByRole("link", { name: "Explore" }).click();
    await shown(page).first().waitFor();
    await page.goto(new URL("/?lang=en", page.url()).href);
    await shown(page).first().waitFor();
    expect(await strip().count()).toBe(0);

    await button("Help").click();
    await button("Take the first steps again").click();
    await current().getByText("Find a place").waitFor();
    await button("Skip").click();
    await strip().waitFor({ state: "detached" });
  });

  test("leave alone who comes with a link", async () => {
    page = await atlas.open("/?lang=zh&sel=region.pinghu");
    await page
      .getByRole("complementary", { name: "详情" })
      .getByRole("blockquote")
      .first()
      .waitFor();
    expect(await page.getByRole("complementary", { name: "入门三步" }).count()).toBe(0);
  });
});

describe("the help", () => {
  for (const [language, dark, names] of [
    ["en", false, ["Help", "How sure", "Kinds", "Words", "Keys"]],
    ["zh", true, ["帮助", "把握", "类别", "用语", "按键"]],
  ] as const) {
    test(`explains signs, words and keys from the loaded data in ${language}`, async () => {
      page = await atlas.open(`/?lang=${language}`, { dark });
      const [title, certainty, kinds, words, keys] = names;
      await button(title).click();
      const help = page.getByRole("dialog", { name: title });
      const part = async (name: string): Promise<void> => {
        await help.getByRole("tab", { name }).click();
        await help.getByRole("tabpanel", { name }).waitFor();
      };
      expect(await accessibilityFaults(page)).toEqual([]);

      await part(certainty);
      // A passage of the dataset shows what each degree of confidence means.
      await help.getByRole("blockquote").nth(4).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      await part(kinds);
      const region = language === "en" ? /^Region .*city\s\d.*\d+$/ : /^区域 .*市\s\d.*\d+$/;
      await help.getByRole("row", { name: region }).waitFor();
      await help
        .getByRole("row", {
          name: language === "en" ? /^party to.*from Region.*to Agreement/ : /^签署.*区域.* → 协议/,
        })
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      await part(words);
      await help.getByText(language === "en" ? "Shorthand" : "合称", { exact: true }).waitFor();
      await part(keys);
      await help.getByText(language === "en" ? "bring in neighbours" : "加入相邻实体").waitFor();
      await page.keyboard.press("Escape");
      await help.waitFor({ state: "detached" });
    });
  }

  test("gives way to the text when one of its passages is followed", async () => {
    page = await atlas.open("/?lang=en");
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Help" });
    await help.getByRole("tab", { name: "How sure" }).click();
    await help.getByRole("link", { name: "read it here" }).first().click();
    await help.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/read");
  });
});
