import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, type Opening, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
  page = await atlas.open("/?lang=en&ask=comparison&about=region.jinshan.pinghu");
  await answer().getByRole("table").waitFor({ timeout: 90_000 });
  await page.close();
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
const answer = () => page.getByRole("region", { name: "Answer" });
const inspector = () => page.getByRole("complementary", { name: "Inspector" });
const selected = (n: number) => inspector().getByRole("heading", { name: `${n} selected` });
const title = (name: string) => inspector().getByRole("heading", { level: 1, name });
const inTable = (name: string) =>
  shown(page)
    .filter({ hasText: new RegExp(`^${name}$`) })
    .getByRole("button");
const names = () => shown(page).allTextContents();
/** The middle of the network, where Home brings the entity at the cursor. */
const middle = async () => {
  const box = await page.locator(".network-host").boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

describe("several entities are selected", () => {
  test("by a press with a modifier key on the canvas, or in the mode for it", async () => {
    await go("/?lang=en&sel=region.pinghu");
    await inTable("Jinshan District").click();
    await inTable("Pinghu City").click({ modifiers: ["Control"] });
    await selected(2).waitFor();
    await page.getByRole("application").focus();
    await page.keyboard.press("Home");
    const { x, y } = await middle();
    for (const [key, count] of [
      ["Control", 1],
      ["Meta", 2],
      ["Shift", 1],
    ] as const) {
      await page.keyboard.down(key);
      await page.mouse.click(x, y);
      await page.keyboard.up(key);
      if (count === 2) await selected(2).waitFor();
      else await title("Jinshan District").waitFor();
    }
    await page.getByRole("button", { name: "Select several" }).click();
    await page.mouse.click(x, y);
    await selected(2).waitFor();
    expect(await inspector().locator(".entity-button").allTextContents()).toContain("Pinghu City");
  });

  test("by Space at the keyboard's place, and all of them by Ctrl+A", async () => {
    await go("/?lang=en");
    await inTable("Pinghu City").focus();
    await page.keyboard.press("Enter");
    await title("Pinghu City").waitFor();
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await selected(2).waitFor();
    await page.keyboard.press("Space");
    await title("Pinghu City").waitFor();
    await page.keyboard.press("Control+a");
    const all = await shown(page).count();
    await selected(all).waitFor();
    expect(await inspector().locator(".entity-button").count()).toBe(all);
  });

  test("and listed by name, to be taken out again, hidden or shown alone", async () => {
    await go("/?lang=en&sel=region.pinghu.jinshan.huoqiu");
    await selected(3).waitFor();
    expect(await inspector().locator(".entity-button").allTextContents()).toEqual([
      "Pinghu City",
      "Jinshan District",
      "Huoqiu County",
    ]);
    await inspector().getByText("Paths join two entities").waitFor();
    await inspector()
      .getByRole("button", { name: "Take Huoqiu County from the selection" })
      .click();
    await selected(2).waitFor();
    const before = await shown(page).count();
    await inspector().getByRole("button", { name: "Show only these" }).click();
    await expect.poll(names).toEqual(["Jinshan District", "Pinghu City"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page).count()).toBe(before);
    await inspector().getByRole("button", { name: "Hide" }).click();
    await expect.poll(() => shown(page).count()).toBe(before - 2);
  });

  test("even where some are not in the network, which they can be added to", async () => {
    await go("/?lang=en&sel=region.pinghu_mechanism.pingan-shilian");
    await selected(2).waitFor();
    const before = await shown(page).count();
    await inspector().getByRole("button", { name: "Add 1 to the network" }).click();
    await expect.poll(() => shown(page).count()).toBe(before + 1);
    expect(await inspector().textContent()).toContain("two regions or organizations");
  });
});

describe("what entities share", () => {
  test("comes in groups by the relation that all of them have, with counts", async () => {
    await go("/?lang=en&sel=region.pinghu.jiashan");
    await inspector().getByRole("button", { name: "In common" }).click();
    await answer().getByText("Both are one relation away from 4.", { exact: false }).waitFor();
    expect(
      (await answer().getByRole("heading", { level: 3 }).allTextContents()).toSorted(),
    ).toEqual(["adjacent to1", "location of1", "part of1", "participates in1"]);
    await answer().getByRole("button", { name: "Jiaxing City" }).click();
    await title("Jiaxing City").waitFor();
  });

  test("is added to the network a group at a time, each one step to undo", async () => {
    await go("/?lang=en&ask=shared&about=region.jinshan.pinghu.jiaxing");
    await answer().getByText("All 3 are one relation away from 10.", { exact: false }).waitFor();
    const before = await shown(page).count();
    const group = answer()
      .locator("section")
      .filter({ hasText: /^participates in/ });
    await group.getByRole("button", { name: "Add these 4 to the network" }).click();
    await expect.poll(() => shown(page).count()).toBe(before + 4);
    await group.getByRole("button", { name: /^Add/ }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page).count()).toBe(before);
  });

  test("may be nothing: then paths are offered", async () => {
    await go("/?lang=en&ask=shared&about=region.anhui_strategy.single-topic-cooperation");
    await answer().getByRole("heading", { name: "They share nothing" }).waitFor();
    await answer().getByRole("button", { name: "Look for paths" }).click();
    await answer().getByRole("heading", { name: "No path within 4 steps" }).waitFor();
    expect(await answer().getByRole("heading", { name: "They share nothing" }).count()).toBe(0);
  });
});

const heads = () => answer().getByRole("columnheader").allTextContents();
const cells = (kind: string) =>
  answer()
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: kind }) });
const sharedAgreements = () => cells("Agreement").getByRole("cell").nth(1);

describe("two regions side by side", () => {
  test("平湖 and 嘉善: what only the one has, what both have, what only the other has", async () => {
    await go("/?lang=en&sel=region.pinghu.jiashan");
    await inspector().getByRole("button", { name: "Side by side" }).click();
    await answer().getByRole("table").waitFor();
    expect(await heads()).toEqual([
      "Kind",
      "Only Pinghu City 20",
      "Both 1",
      "Only Jiashan County 0",
    ]);
    const both = cells("Mechanism").getByRole("cell").nth(1);
    expect(await both.textContent()).toContain("participates in · 1 passage");
    await both.getByRole("button").first().click();
    await inspector().getByText("Why we say so").waitFor();
    expect(await heads()).toHaveLength(4);
  });

  test("a list that was cut says so, and offers the rest", async () => {
    await go("/?lang=en&ask=comparison&about=region.jinshan.pinghu");
    const mechanisms = cells("Mechanism").getByRole("cell").first();
    await mechanisms.getByText("20 of 26").waitFor();
    expect(await mechanisms.getByRole("listitem").count()).toBe(20);
    await mechanisms.getByRole("button", { name: "List the rest" }).click();
    await expect.poll(() => mechanisms.getByRole("listitem").count()).toBe(26);
    expect(await mechanisms.getByText("20 of 26").count()).toBe(0);
  });

  test("members of a region count on request, each by its name, and the link says so", async () => {
    await go("/?lang=en&ask=comparison&about=region.zhejiang.shanghai");
    await answer().getByRole("table").waitFor();
    expect(await sharedAgreements().textContent()).toBe("none");
    await answer().getByRole("checkbox", { name: "Count members of a region too" }).check();
    await expect.poll(() => sharedAgreements().getByRole("listitem").count()).toBe(6);
    expect(await sharedAgreements().textContent()).toContain("Pinghu City party to");
    await page.waitForURL(/within=1/);
  });

  test("are left for another question about the same two without selecting them anew", async () => {
    await go("/?lang=zh&ask=comparison&about=region.pinghu.jiashan");
    const zh = page.getByRole("region", { name: "回答" });
    await zh.getByRole("table", { name: "平湖市与嘉善县对比" }).waitFor();
    await zh.getByRole("button", { name: "路径", exact: true }).click();
    await zh.getByRole("list", { name: "路径" }).waitFor();
    await zh.getByRole("button", { name: "共有", exact: true }).click();
    await zh.getByText("两者都与 4 个实体直接相关").waitFor();
    expect(await page.getByRole("heading", { name: "平湖市 — 嘉善县" }).count()).toBe(1);
  });
});

const ties = () => page.getByRole("table", { name: "Ties" }).getByRole("row");
const tie = () =>
  page.getByRole("table", { name: "Ties" }).getByRole("button", {
    name: "Jinshan District — Pinghu City",
    exact: true,
  });
const toggle = () => page.getByRole("button", { name: "Agreements as ties" });

describe("agreements as ties", () => {
  test("leave the canvas, are counted on the tie, and come back by undo", async () => {
    await go("/?lang=en");
    const before = await names();
    await toggle().click();
    await page.getByText("9 agreements drawn as ties").waitFor();
    await expect.poll(() => shown(page).count()).toBe(before.length - 9);
    await page.getByRole("region", { name: "Legend" }).getByText("(derived)").waitFor();
    const row = ties().filter({
      has: page.getByRole("button", { name: "Jinshan District — Pinghu City", exact: true }),
    });
    expect(await row.getByRole("cell").first().textContent()).toBe("3");
    await page.keyboard.press("Control+z");
    await expect.poll(names).toEqual(before);
    expect(await toggle().getAttribute("aria-pressed")).toBe("false");
  });

  test("say that they are derived, and open the agreements that they stand for", async () => {
    await go("/?lang=en");
    await toggle().click();
    await tie().click();
    await inspector().getByText("Tie · derived").waitFor();
    await inspector().getByText("The tie is no relation of the graph").waitFor();
    await inspector().getByText("3 relations between the two besides").waitFor();
    const agreement = inspector().getByRole("button", { name: /^Framework agreement on compre/ });
    await agreement.click();
    await inspector().getByText("Why we say so").waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.getByText("drawn as ties").count()).toBe(0);
  });

  test("count what is in sight only, and say what else both have signed", async () => {
    await go("/?lang=en&sel=agreement.jinshan-pinghu-framework");
    await inspector().getByRole("button", { name: "Hide" }).click();
    await toggle().click();
    await tie().click();
    await inspector().getByText("these 2 agreements", { exact: false }).waitFor();
    await inspector().getByText("1 more that both signed is not in sight").waitFor();
    await inspector().getByRole("button", { name: "Add 1 to the network" }).click();
    await inspector().getByText("these 3 agreements", { exact: false }).waitFor();
    expect(await inspector().getByText("not in sight").count()).toBe(0);
  });

  test("are followed by key, and a link shows them again", async () => {
    await go("/?lang=en");
    await toggle().click();
    await inTable("Taizhou City").click();
    await page.getByRole("application").focus();
    await page.keyboard.press("[");
    await inspector().getByText("Tie · derived").waitFor();
    await page.keyboard.press("Enter");
    await title("Jinshan District").waitFor();
    await page.keyboard.press("[");
    await inspector().getByText("Tie · derived").waitFor();
    await page.waitForURL(/agreements=ties.*tie=/);
    const address = new URL(page.url());
    const before = await names();
    await page.close();
    await go(address.pathname + address.search);
    await page.getByText("9 agreements drawn as ties").waitFor();
    await inspector().getByText("Tie · derived").waitFor();
    expect((await names()).toSorted()).toEqual(before.toSorted());
  });
});

const exported = async (format: string): Promise<string> => {
  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByRole("menuitem", { name: "Export…" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: format, exact: true }).click();
  const text = await readFile(await (await downloading).path(), "utf8");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return text;
};

describe("what is exported while agreements are ties", () => {
  test("is a picture of the ties, and tables of the agreements that they stand for", async () => {
    await go("/?lang=en");
    const before = await shown(page).count();
    await toggle().click();
    await page.getByText("9 agreements drawn as ties").waitFor();
    const svg = await exported("SVG");
    expect(svg).toContain("9 agreements drawn as ties");
    expect(svg).toContain("agreements in common (derived)");
    expect(svg.match(/<rect [^>]* rx="8"/g)).toHaveLength(19);
    const table = await exported("Entities (CSV)");
    expect(table.match(/^agreement\//gm)).toHaveLength(10);
    expect(table).toContain(`${before} of`);
  });
});

describe("accessibility of what is shared", () => {
  for (const language of ["en", "zh"]) {
    for (const dark of [false, true]) {
      test(`axe-core finds nothing in ${language}, ${dark ? "dark" : "light"}`, async () => {
        const about = "about=region.jinshan.pinghu";
        await go(`/?lang=${language}&sel=region.jinshan.pinghu&ask=comparison&${about}`, { dark });
        await page.locator(".compared").waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page
          .getByRole("region", { name: /^(Answer|回答)$/ })
          .getByRole("button", { name: /^(In common|共有)$/ })
          .click();
        await page.locator(".shared").waitFor();
        await page.getByRole("button", { name: /^(Agreements as ties|协议画成连线)$/ }).click();
        await page
          .getByRole("table", { name: /^(Ties|连线)$/ })
          .getByRole("rowheader")
          .getByRole("button")
          .first()
          .click();
        await page.getByText(/^(Tie · derived|连线 · 推出)$/).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  }
});
