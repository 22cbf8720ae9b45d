import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(() => page.close());

const read = async (query: string, opening: Parameters<Visit["open"]>[1] = {}): Promise<void> => {
  page = await atlas.open(`/read${query}`, { ...opening, empty: true });
  await page.locator(".verse").first().waitFor();
};
const sentences = () => page.locator(".sentence");
const support = () => page.getByRole("complementary", { name: /What it supports|以此为据/ });
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.firstChild?.textContent ?? null;
  });
const parameter = (name: string) => new URL(page.url()).searchParams.get(name);

describe("the text", () => {
  test("stands in the source's order under its chapters, with names marked as links", async () => {
    await read("?lang=en");
    expect(await sentences().count()).toBe(146);
    const chapters = page.getByRole("navigation", { name: "Chapters" }).getByRole("link");
    expect(await chapters.count()).toBe(12);
    const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
    expect(titles.slice(0, 2)).toEqual(["Title and editor's note", "Introduction"]);
    const mention = page.locator(".mention", { hasText: /^Third Plenum/ }).first();
    expect(await mention.getAttribute("title")).toMatch(/ · Event$/);
  });

  test("shows the other language beside ours at one click, and keeps it in the link", async () => {
    await read("?lang=zh");
    await page.getByRole("button", { name: "英文", exact: true }).click();
    await page.locator(".beside").getByText("The byline").waitFor();
    expect(parameter("beside")).toBe("language");
  });

  test("follows the interface's language", async () => {
    await read("?lang=en");
    await page.getByRole("button", { name: "Switch to Chinese" }).click();
    await page.getByRole("heading", { level: 2, name: "标题与编者按" }).waitFor();
    expect(await sentences().first().locator("[lang]").getAttribute("lang")).toBe("zh-CN");
  });
});

describe("filters", () => {
  test("coverage counts who supports facts, and shows the rest with their reasons", async () => {
    await read("?lang=en");
    const coverage = page.getByRole("group", { name: "Coverage" });
    const [all, supporting, silent] = (await coverage.getByRole("button").allTextContents()).map(
      (text) => Number.parseInt(text, 10),
    );
    expect((supporting ?? 0) + (silent ?? 0)).toBe(all);
    await coverage.getByRole("button", { name: /support none/ }).click();
    expect(await sentences().count()).toBe(silent);
    await page
      .getByText("A heading: it divides the chapters and states no fact.")
      .first()
      .waitFor();
    expect(await page.locator(".gloss").count()).toBe(silent);
  });

  test("a kind, a relation kind and a text narrow together, and clear together", async () => {
    await read("?lang=en");
    await page.getByRole("button", { name: /^Agreement/ }).click();
    await page.getByRole("combobox", { name: "Bears out" }).selectOption("PARTY_TO");
    const both = await sentences().count();
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(20);
    await page.getByRole("searchbox", { name: "Find in the text" }).fill("jiujiang");
    expect(await sentences().count()).toBe(1);
    await page.reload();
    await sentences().first().waitFor();
    expect(await sentences().count()).toBe(1);
    await page.getByRole("searchbox", { name: "Find in the text" }).fill("zzz");
    await page.getByRole("heading", { name: "No passage passes these filters" }).waitFor();
    await page.getByRole("button", { name: "Clear filters" }).first().click();
    expect(await sentences().count()).toBe(146);
  });
});

describe("by keyboard", () => {
  const languages = [
    { lang: "en", first: "Sentence 1", second: "Sentence 2", facts: "Facts that rest on it" },
    { lang: "zh", first: "第 1 句", second: "第 2 句", facts: "以此为据的事实" },
  ];
  for (const { lang, first, second, facts } of languages) {
    test(`the text is one tab stop that opens what rests on a sentence (${lang})`, async () => {
      await read(`?lang=${lang}`);
      expect(await page.locator(".read-page [tabindex='0'].verse").count()).toBe(1);
      await page.locator(".read-filters input").focus();
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(first);
      await page.keyboard.press("j");
      expect(await focused()).toBe(second);
      await page.keyboard.press("k");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe(second);
      await page.keyboard.press("ArrowRight");
      const mention = await focused();
      expect(mention).not.toBe(second);
      await page.keyboard.press("Enter");
      await support().getByRole("heading", { level: 2 }).waitFor();
      expect(parameter("entity")).not.toBeNull();
      await page.keyboard.press("Escape");
      expect(await focused()).toBe(second);
      await page.keyboard.press("Enter");
      await support().getByRole("heading", { name: facts }).waitFor();
      expect(parameter("passage")).toBe("passage/l5-a");
      await page.keyboard.press("Tab");
      expect(await support().locator(":focus").count()).toBe(1);
      await page.locator(".verse[aria-expanded=true]").focus();
      await page.keyboard.press("Escape");
      await page.waitForURL((url) => !url.searchParams.has("passage"));
    });
  }
});

describe("to the network and back", () => {
  test("a linked passage is in view, chosen, with every fact that rests on it", async () => {
    await read("?lang=en&passage=passage/l39-f");
    const sentence = page.locator("[id='passage/l39-f']");
    expect(await sentence.getAttribute("data-selected")).toBe("true");
    expect(await sentence.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      800,
    );
    const facts = support().locator(".fact");
    await facts.first().waitFor();
    const stated = await support()
      .getByRole("heading", { name: /^Facts that rest/ })
      .textContent();
    expect(stated).toContain(String(await facts.count()));
    expect(await facts.first().textContent()).toMatch(/party to.*explicit/);
  });

  test("what a passage names is shown in the network, and leads back from there", async () => {
    await read("?lang=en&passage=passage/l39-f");
    await support().getByRole("button", { name: "Show these in the network" }).click();
    await page.getByRole("region", { name: "Network" }).waitFor();
    await shown(page).first().waitFor();
    const names = await shown(page).allTextContents();
    expect(names.join(" ")).toContain("Xuhui District");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByRole("button", { name: "Xuhui District", exact: true }).click();
    await inspector.getByRole("link", { name: "read it here" }).first().click();
    await page.locator(".sentence[data-selected=true]").waitFor();
    expect(parameter("passage")).toMatch(/^passage\//);
  });

  test("an entity goes to the network with its neighbours", async () => {
    await read("?lang=zh");
    await page
      .locator(".mention", { hasText: /^平湖$/ })
      .first()
      .click();
    await support().getByRole("button", { name: "在关系图中看" }).click();
    await page.getByRole("region", { name: "关系图" }).waitFor();
    await shown(page).nth(20).waitFor();
    expect(await shown(page).allTextContents()).toContain("平湖市");
  });

  test("what was selected in the network is marked in the text", async () => {
    page = await atlas.open("/?lang=en&sel=region.pinghu");
    await page.getByRole("navigation", { name: "Workspaces" }).getByText("Read").click();
    await page.locator(".mention[data-marked=true]").first().waitFor();
    await support().getByRole("heading", { name: "Pinghu City" }).waitFor();
    expect(parameter("entity")).toBe("region/pinghu");
  });

  test("a link to what is not there says so", async () => {
    await read("?lang=en&passage=passage/none");
    await support().getByText("not in the loaded dataset").waitFor();
    expect(await page.locator(".sentence[data-selected=true]").count()).toBe(0);
  });
});

describe("the original", () => {
  interface Answer {
    readonly data: {
      readonly sources?: readonly object[];
      readonly passages?: { readonly nodes: readonly { readonly id: string }[] };
    };
  }
  /** Answers as the server does where the operator attached a file; the file's words are ours. */
  const attach = (attachment: "NONE" | "MATCHES" | "DIFFERS") =>
    page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const { data } = (await response.json()) as Answer;
      const sources = data.sources?.map((source) => ({ ...source, attachment }));
      const nodes = data.passages?.nodes.map((node) => ({
        ...node,
        quote: attachment === "MATCHES" ? `«${node.id}»` : null,
      }));
      const passages = data.passages && { ...data.passages, nodes };
      await route.fulfill({ response, json: { data: { ...data, sources, passages } } });
    });

  test("is not there without a file, and the page says how to attach one", async () => {
    await read("?lang=en");
    await attach("NONE");
    await page.reload();
    await page.getByText("How to attach it").click();
    const how = page.locator(".attachment");
    await how.getByText("sources/jinshan.txt").waitFor();
    expect(await how.locator("code").textContent()).toMatch(/^[0-9a-f]{64}$/);
  });

  test("stands beside our words with the cited part highlighted, where its hash matches", async () => {
    await read("?lang=en");
    await attach("MATCHES");
    await page.goto(page.url().replace(/\?.*/, "?lang=en&passage=passage/l5-a"));
    const cited = page.locator(".original [data-cited=true]");
    await cited.first().waitFor();
    expect(await cited.allTextContents()).toEqual(["«passage/l5-a»"]);
    expect(await page.getByText("How to attach it").count()).toBe(0);
    await page.getByRole("button", { name: "nothing", exact: true }).click();
    expect(await page.locator(".original").count()).toBe(0);
  });

  test("is not shown where the hash differs, and the page says so", async () => {
    await read("?lang=en");
    await attach("DIFFERS");
    await page.reload();
    await page.getByRole("alert").getByText("its hash differs").waitFor();
    expect(await page.locator(".original").count()).toBe(0);
    expect(await page.getByRole("button", { name: "the original" }).count()).toBe(0);
  });
});

test("a server that does not answer is said, and the page recovers", async () => {
  // Requests fail here, which the visit that all other tests share counts as a fault.
  const other = await visit();
  const away = await other.open("/read?lang=en", { empty: true });
  await away.route("**/graphql", (route) => route.abort());
  await away.reload();
  await away.getByRole("heading", { name: "The server is not answering" }).first().waitFor();
  await away.unroute("**/graphql");
  await away.getByRole("button", { name: "Retry" }).first().click();
  await away.locator(".sentence").first().waitFor();
  expect(await away.getByRole("alert").count()).toBe(0);
  await other.browser.close();
});

describe("for everybody", () => {
  const views = ["?lang=en", "?lang=zh&passage=passage/l39-f&entity=region/pinghu&beside=language"];
  for (const query of views) {
    for (const dark of [false, true]) {
      test(`axe-core finds nothing in ${dark ? "dark" : "light"} at ${query}`, async () => {
        await read(query, { dark });
        if (query.includes("passage")) await support().locator(".fact").first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  }

  test("a window of 820 by 700 shows the text and what rests on it, without scrolling sideways", async () => {
    await read("?lang=en&passage=passage/l21-b", { size: { width: 820, height: 700 } });
    await support().locator(".fact").first().waitFor();
    const [width, sentenceTop, panelTop] = await page.evaluate(() => [
      document.querySelector("#workspace")?.scrollWidth ?? 0,
      document.getElementById("passage/l21-b")?.getBoundingClientRect().top ?? 0,
      document.querySelector(".read-panel")?.getBoundingClientRect().top ?? 0,
    ]);
    expect(width).toBeLessThanOrEqual(820 - 68);
    expect(sentenceTop).toBeLessThan(panelTop ?? 0);
  });

  test("nothing failed in the browser, and nothing was asked of anybody else", () => {
    expect(atlas.faults).toEqual([]);
  });
});
