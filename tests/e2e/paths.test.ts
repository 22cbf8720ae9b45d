import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { accessibilityFaults, type Opening, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
  // A database that has just started plans its first queries; on a busy machine that may take
  // longer than an answer may.
  page = await atlas.open(`/?lang=en&${ofPinghuAndHuoqiu}`);
  await rows().first().waitFor({ timeout: 90_000 });
  await page.close();
  atlas.faults.length = 0;
});
afterAll(() => atlas.browser.close());
afterEach(async () => {
  await page.close();
  if (atlas.faults.length > 0) throw new Error(atlas.faults.splice(0).join("\n"));
});

const ofPinghuAndHuoqiu = "ask=paths&about=region.pinghu.huoqiu";
const ofAnhui = "ask=paths&about=region.anhui_strategy.single-topic-cooperation";

const go = async (path: string, opening?: Opening): Promise<void> => {
  page = await atlas.open(path, opening);
};
const answer = () => page.getByRole("region", { name: "Answer" });
const rows = () => page.getByRole("list", { name: "Paths" }).locator("> li");
const inspector = () => page.getByRole("complementary", { name: "Inspector" });
const button = (name: string | RegExp) => answer().getByRole("button", { name, exact: true });
const inTable = (name: string) =>
  shown(page)
    .filter({ hasText: new RegExp(`^${name}$`) })
    .getByRole("button");
const names = () => shown(page).allTextContents();
/** The names of a path's entities, in order. */
const stops = (row: number) => rows().nth(row).locator(".entity-button").allTextContents();

describe("paths between two entities", () => {
  test("are asked by keyboard alone, and closed again", async () => {
    await go("/?lang=en");
    await inTable("Pinghu City").focus();
    await page.keyboard.press("Space");
    await inTable("Huoqiu County").focus();
    await page.keyboard.press("Space");
    await inspector().getByRole("heading", { name: "2 selected" }).waitFor();
    await page.getByRole("application").focus();
    await page.keyboard.press("p");
    await rows().first().waitFor();
    const heading = answer().getByRole("heading", { name: "Pinghu City — Huoqiu County" });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await answer().waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe(
      "application",
    );
  });

  test("need two, which is said", async () => {
    await go("/?lang=en&sel=region.pinghu");
    await page.getByRole("application").focus();
    await page.keyboard.press("p");
    await page.getByRole("status").getByText("Select two entities").waitFor();
    expect(await answer().count()).toBe(0);
  });

  test("come as words, shortest first, one for each sequence of entities, with how many there are", async () => {
    await go(`/?lang=en&${ofPinghuAndHuoqiu}`);
    await rows().nth(9).waitFor();
    expect(await rows().count()).toBe(10);
    expect(await stops(0)).toEqual(["Pinghu City", "Jinshan District", "Huoqiu County"]);
    expect(await stops(1)).toHaveLength(4);
    await answer().getByText("1 of 2 steps, 35 of 3 steps; 10 listed").waitFor();
    await button("10 more").click();
    await rows().nth(19).waitFor();
    await answer().getByText("20 listed").waitFor();
  });

  test("lead to the passages of every step, and each step to its relations", async () => {
    await go(`/?lang=en&${ofPinghuAndHuoqiu}`);
    const row = rows().first();
    await row.getByRole("button", { name: /^\d+ passages$/ }).click();
    await row.getByRole("blockquote").first().waitFor();
    expect(await row.getByRole("blockquote").first().textContent()).toMatch(/line \d+ · our words/);
    expect(await row.textContent()).toContain("Jinshan District supports Huoqiu County");
    await row
      .getByRole("button", { name: /Jinshan District to Huoqiu County: cooperates with/ })
      .click();
    await inspector().getByText("3 relations between").waitFor();
  });

  test("that are equally short are counted, and their order explained", async () => {
    await go("/?lang=zh&ask=paths&about=region.jinshan.anhui");
    const zh = page.getByRole("region", { name: "回答" });
    await zh.getByText(/同样最短的有 2 条。短的在前；一样短的，依据明确的在前/).waitFor();
    const list = zh.getByRole("list", { name: "路径" }).locator("> li");
    expect(await list.nth(0).locator(".entity-button").allTextContents()).toEqual([
      "金山区",
      "金寨县",
      "安徽省",
    ]);
    expect(await list.nth(1).locator(".entity-button").allTextContents()).toEqual([
      "金山区",
      "六安市",
      "安徽省",
    ]);
  });
});

test("paths show how they were asked, and Escape there closes only that", async () => {
  await go(`/?lang=en&${ofPinghuAndHuoqiu}`);
  await rows().first().waitFor();
  await answer().getByRole("button", { name: "Show query" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("chainsOf2", { exact: false }).first().waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await rows().count()).toBe(10);
});

describe("the entities of a path", () => {
  test("that are not in the network are added all at once, which is one step to undo", async () => {
    await go("/?lang=en&ask=paths&about=region.jinshan.anhui");
    const before = await names();
    const row = rows().nth(1);
    await row.waitFor();
    expect(await stops(1)).toEqual(["Jinshan District", "Lu'an City", "Anhui Province"]);
    await row.getByRole("button", { name: "Add these 2", exact: true }).click();
    await inTable("Lu'an City").waitFor();
    expect(await names()).toContain("Anhui Province");
    expect(await row.getByText("not in the network").count()).toBe(0);
    await page.waitForURL(/show=.*liuan/);
    await page.keyboard.press("Control+z");
    await inTable("Lu'an City").waitFor({ state: "detached" });
    expect((await names()).toSorted()).toEqual(before.toSorted());
  });

  test("can be added one by one, even of a kind that was switched off", async () => {
    await go(`/?lang=en&ask=paths&about=region.jinshan.anhui`);
    await page.getByRole("button", { name: /^Region \d+ shown$/ }).click();
    await inTable("Jinshan District").waitFor({ state: "detached" });
    await rows().nth(1).getByRole("button", { name: "Add Lu'an City", exact: true }).click();
    await inTable("Lu'an City").waitFor();
    expect(await names()).not.toContain("Jinzhai County");
  });

  test("of all listed paths are added together", async () => {
    await go(`/?lang=en&${ofAnhui}&steps=6`);
    await rows().first().waitFor();
    await button(/^Add all \d+ on these paths to the network$/).click();
    await inTable("Single-topic cooperation").waitFor();
    expect(await answer().getByText("not in the network").count()).toBe(0);
  });
});

/** How many pixels of the layer that passes over the network have the colour of the seal. */
const sealPixels = () =>
  page
    .locator(".network-layer")
    .last()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at]! > 180 && data[at + 1]! < 70 && data[at + 2]! < 60 && data[at + 3]! > 200) {
          count += 1;
        }
      }
      return count;
    });

test("the best path is drawn over the network, another on request, and none when it is put out", async () => {
  await go(`/?lang=en&${ofPinghuAndHuoqiu}`);
  const first = button("Show path 1 on the map");
  await first.waitFor();
  expect(await first.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(sealPixels).toBeGreaterThan(100);
  await first.click();
  await expect.poll(sealPixels).toBe(0);
  await button("Show path 5 on the map").click();
  await expect.poll(sealPixels).toBeGreaterThan(50);
  expect(await first.getAttribute("aria-pressed")).toBe("false");
});

describe("where there is no path", () => {
  test("within 4 steps, what was left out is said, and 6 are offered", async () => {
    await go(`/?lang=en&${ofAnhui}`);
    await answer().getByRole("heading", { name: "No path within 4 steps" }).waitFor();
    await answer()
      .getByText("Left out on the way: Field, Indicator, and Document.", { exact: false })
      .waitFor();
    await button("Look within 6 steps").click();
    await rows().first().waitFor();
    expect(await stops(0)).toHaveLength(6);
    await answer().getByText("2 paths are equally short.", { exact: false }).waitFor();
    await page.waitForURL(/steps=6/);
    // What was pressed is gone, and the focus has not gone with it.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  });

  test("along the kinds that were chosen, the way back to all is offered", async () => {
    await go(`/?lang=en&${ofAnhui}&along=ADJACENT_TO`);
    await answer().getByText("Only some kinds of relations were followed.").waitFor();
    await button("Follow every kind of relation").click();
    await answer().getByText("Only some kinds").waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("ask")).toBe("paths");
  });
});

describe("a search for paths", () => {
  test("runs through what connects almost everything only when told to", async () => {
    await go(
      `/?lang=en&ask=paths&about=mechanism.direct-settlement-coverage.point-to-point-settlement`,
    );
    await answer().getByText("Not by way of Field, Indicator, and Document.").waitFor();
    await rows().first().waitFor();
    await answer().getByRole("button", { name: "Go through them too" }).click();
    await answer().getByText("Not by way of").waitFor({ state: "detached" });
    await rows().first().waitFor();
    await page.waitForURL(/through=[^&]*Field/);
    const through = await page.locator(".path .entity-button").allTextContents();
    expect(through).toContain("Medical-insurance settlement");
    await button("Leave out what connects almost everything").click();
    await answer().getByText("Not by way of Field, Indicator, and Document.").waitFor();
    await rows().first().waitFor();
    expect(await page.locator(".path .entity-button").allTextContents()).not.toContain(
      "Medical-insurance settlement",
    );
  });

  test("is narrowed by kinds of entities and of relations, and a link asks it again", async () => {
    await go(`/?lang=en&${ofPinghuAndHuoqiu}`);
    await rows().first().waitFor();
    await button("Narrow").click();
    await answer()
      .getByRole("group", { name: "Through" })
      .getByRole("checkbox", { name: "Region", exact: true })
      .uncheck();
    await answer()
      .getByRole("group", { name: "Along" })
      .getByRole("checkbox", { name: "part of", exact: true })
      .uncheck();
    await page.waitForURL(/along=/);
    await answer()
      .getByText(/No path within 4 steps|listed/)
      .first()
      .waitFor();
    const listed = await page.locator(".path .entity-button").allTextContents();
    expect(listed).not.toContain("Jinshan District");
    const address = new URL(page.url());
    await page.close();
    await go(address.pathname + address.search);
    await answer()
      .getByText(/No path within 4 steps|listed/)
      .first()
      .waitFor();
    expect(await page.locator(".path .entity-button").allTextContents()).toEqual(listed);
  });

  test("that takes too long is given up, with ways to ask for less", async () => {
    await go(`/?lang=en`);
    const pid = Number(await readFile(join(inject("atlasFolder"), "neo4j.pid"), "utf8"));
    await inTable("Pinghu City").click();
    await inTable("Huoqiu County").click({ modifiers: ["Shift"] });
    await inspector().getByRole("heading", { name: "2 selected" }).waitFor();
    process.kill(pid, "SIGSTOP");
    try {
      await inspector()
        .getByRole("button", { name: /^Paths/ })
        .click();
      await answer().getByRole("heading", { name: "The search took too long" }).waitFor();
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await button("Look within 2 steps").click();
    await rows().first().waitFor({ timeout: 60_000 });
    expect(await stops(0)).toEqual(["Pinghu City", "Jinshan District", "Huoqiu County"]);
    // The browser's own word for the answer that came too late.
    atlas.faults.length = 0;
  });
});

describe("accessibility of paths", () => {
  for (const [language, list] of [
    ["en", "Paths"],
    ["zh", "路径"],
  ] as const) {
    for (const dark of [false, true]) {
      test(`axe-core finds nothing in ${language}, ${dark ? "dark" : "light"}`, async () => {
        await go(`/?lang=${language}&sel=region.pinghu.huoqiu&${ofPinghuAndHuoqiu}`, { dark });
        const first = page.getByRole("list", { name: list }).locator("> li").first();
        await first.waitFor();
        await first.getByRole("button", { expanded: false }).click();
        await first.getByRole("blockquote").first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByRole("button", { name: /^(Narrow|收窄)$/ }).click();
        await page.getByRole("checkbox", { name: /^(Region|区域)$/ }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  }

  test("at 200 % zoom nothing scrolls sideways", async () => {
    await go(`/?lang=en&${ofPinghuAndHuoqiu}`, { size: { width: 640, height: 400 } });
    await rows().first().waitFor();
    const { scrollWidth, clientWidth } = await page.locator("html").evaluate((element) => ({
      scrollWidth: element.scrollWidth,
      clientWidth: element.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
