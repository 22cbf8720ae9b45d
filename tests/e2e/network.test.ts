import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, type Opening, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
  // A database that has just started plans its first queries; on a busy machine that may take
  // longer than a request may, and the page asks again.
  page = await atlas.open("/?lang=en&sel=region.jinshan");
  await page.getByRole("blockquote").first().waitFor();
  await page.close();
  atlas.faults.length = 0;
});
afterAll(() => atlas.browser.close());
afterEach(async () => {
  await page.close();
  // A console error or a request to elsewhere fails whichever test it happened in.
  if (atlas.faults.length > 0) throw new Error(atlas.faults.splice(0).join("\n"));
});

const go = async (path: string, opening?: Opening): Promise<void> => {
  page = await atlas.open(path, opening);
};
const inspector = () => page.getByRole("complementary", { name: "Inspector" });
const network = () => page.getByRole("application");
const names = () => shown(page).allTextContents();
const search = () => page.getByRole("combobox", { name: "Search the graph" });
const title = (name: string) => inspector().getByRole("heading", { level: 1, name });
const button = (name: string) => page.getByRole("button", { name, exact: true });
/** Waits until the network shows as many entities as a test needs. */
const showing = async (count: (now: number) => boolean): Promise<void> => {
  await expect.poll(async () => count(await shown(page).count()), { timeout: 20_000 }).toBe(true);
};

describe("a first visit", () => {
  test("opens on the agreements and the regions that they link", async () => {
    await go("/?lang=en");
    expect(await names()).toEqual(
      expect.arrayContaining([
        "Jinshan District",
        "Pinghu City",
        "Four-party agreement on regional emergency cooperation",
      ]),
    );
    await page.getByRole("region", { name: "Network" }).waitFor();
    await page
      .getByRole("navigation", { name: "Workspaces" })
      .getByRole("link", { name: "Explore" })
      .waitFor();
    expect(await page.getByRole("contentinfo").textContent()).toMatch(/\d+ of \d{3,} entities/);
    // The canvas is painted: not all of its pixels are alike.
    await expect
      .poll(() =>
        page
          .locator(".network-layer")
          .first()
          .evaluate((canvas) => {
            if (!(canvas instanceof HTMLCanvasElement)) return 0;
            const { data } = canvas
              .getContext("2d")
              ?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
            return new Set(data).size;
          }),
      )
      .toBeGreaterThan(10);
  });

  test("leads from a name to its agreements and to the sentence that says so", async () => {
    await go("/?lang=en");
    await search().fill("平湖");
    const hit = page.getByRole("option", { name: /Pinghu City/ }).first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain("Jiaxing City");
    await hit.click();
    await title("Pinghu City").waitFor();

    const agreement = inspector().getByRole("button", {
      name: /Framework agreement on comprehensive strategic cooperation in/,
    });
    await agreement.click();
    await title(
      "Framework agreement on comprehensive strategic cooperation in the inter-provincial border area of Jinshan District, Shanghai, and Pinghu City, Zhejiang",
    ).waitFor();
    const passage = inspector().getByRole("blockquote").first();
    expect(await passage.textContent()).toMatch(/line \d+ · our words/);

    const party = inspector().getByRole("listitem").filter({ hasText: "Pinghu City" });
    await party.getByRole("button", { expanded: false }).click();
    await party.getByRole("blockquote").waitFor();
  });

  test("finds by pinyin, initials and one character, and says why", async () => {
    await go("/?lang=en");
    for (const [typed, why] of [
      ["pinghu", /its name|pinyin|begins so/],
      ["phs", /initials/],
      ["平", /begins so|within the name/],
    ] as const) {
      await search().fill(typed);
      const hit = page.getByRole("option", { name: /Pinghu City/ }).filter({ hasText: why });
      await hit.first().waitFor();
      expect(await hit.first().textContent()).toContain("平湖市");
    }
  });

  test("adds all that a shorthand stands for", async () => {
    await go("/?lang=en");
    await search().fill("金嘉平");
    await page
      .getByRole("option", { name: /stands for 3/ })
      .first()
      .click();
    expect(await inspector().textContent()).toContain("3 selected");
  });
});

describe("expanding", () => {
  test("brings thirty neighbours, says of how many, and goes on", async () => {
    await go("/?lang=en&sel=region.jinshan");
    const before = await shown(page).count();
    await button("Expand").click();
    await showing((now) => now === before + 30);
    await inspector()
      .getByText(/^30 of \d+ came/)
      .waitFor();
    await button("Expand").click();
    await showing((now) => now === before + 60);
    expect(await inspector().textContent()).toMatch(/30 of \d+ came/);
  });

  test("can be narrowed to one kind, counted before it is chosen", async () => {
    await go("/?lang=en&sel=region.jinshan");
    await page.getByRole("button", { name: "By kind" }).click();
    const strategies = page.getByRole("menuitem", { name: /Strategy/ });
    expect(await strategies.textContent()).toMatch(/Strategy\d+/);
    await strategies.click();
    await showing((now) => now > 22);
    const kinds = await page
      .getByRole("table", { name: "Shown entities" })
      .getByRole("cell")
      .allTextContents();
    expect(kinds).toContain("Strategy");
    expect(kinds).not.toContain("Event");
  });

  test("is undone and redone in one step each", async () => {
    await go("/?lang=en&sel=region.pinghu");
    const before = await names();
    await button("Expand").click();
    await showing((now) => now > before.length);
    const after = await names();
    await page.keyboard.press("Control+z");
    expect(await names()).toEqual(before);
    await page.keyboard.press("Control+Shift+z");
    expect(await names()).toEqual(after);
  });
});

describe("what is out of sight", () => {
  test("is counted, and one press brings it back", async () => {
    await go("/?lang=en&sel=region.pinghu");
    const before = await shown(page).count();
    await button("Hide").click();
    await page.getByRole("button", { name: "Agreement 10 shown" }).click();
    expect(await page.getByRole("contentinfo").textContent()).toMatch(
      /1 hidden · Show all.*10 entities, \d+ relations filtered away · Lift the filter/,
    );
    expect(await names()).not.toContain("Pinghu City");
    await button("Show all").click();
    await showing((now) => now === before);
  });

  test("may be everything, which is said, with the way back", async () => {
    await go("/?lang=en");
    for (const legend of await page
      .getByRole("region", { name: "Legend" })
      .getByRole("button")
      .all()) {
      await legend.click();
    }
    await page.getByRole("heading", { name: "The filters leave nothing to show" }).waitFor();
    await page
      .getByRole("region", { name: "Network" })
      .getByRole("button", { name: "Lift the filter" })
      .click();
    await showing((now) => now > 10);
    expect(await page.getByRole("contentinfo").textContent()).toContain("nothing hidden");
  });
});

describe("a link", () => {
  test("opens the same entities, hidden ones, selection and language in a fresh browser", async () => {
    await go("/?lang=en&sel=region.pinghu");
    await button("Expand").click();
    await showing((now) => now > 22);
    await search().fill("平安十联");
    await search().press("Enter");
    await inspector().getByRole("heading", { level: 1 }).filter({ hasNotText: "Pinghu" }).waitFor();
    await button("Hide").click();
    await page.waitForURL(/hide=/);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForURL(/view=/);
    const before = await names();
    const address = new URL(page.url());
    await page.close();

    await go(address.pathname + address.search);
    expect((await names()).toSorted()).toEqual(before.toSorted());
    await page.getByText("1 hidden").waitFor();
    await page.waitForTimeout(500);
    for (const part of ["at", "view"]) {
      expect(new URL(page.url()).searchParams.get(part)).toBe(address.searchParams.get(part));
    }
  });

  test("remembers the language, and the switch changes every word", async () => {
    await go("/?lang=en");
    await button("中文: switch to Chinese").click();
    await page.getByRole("complementary", { name: "详情" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.goto(new URL("/", page.url()).href);
    await page.getByRole("navigation", { name: "工作区" }).waitFor();
  });
});

describe("by keyboard alone", () => {
  test("a user searches, walks, inspects, expands, hides and undoes", async () => {
    await go("/?lang=en");
    await page.keyboard.press("/");
    await page.keyboard.type("平湖");
    await page
      .getByRole("option", { name: /Pinghu City/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await title("Pinghu City").waitFor();

    for (
      let step = 0;
      step < 12 && !(await network().evaluate((element) => element === document.activeElement));
      step++
    ) {
      await page.keyboard.press("Tab");
    }
    const cursor = () => page.getByRole("img", { name: / of \d+$/ }).getAttribute("aria-label");
    expect(await cursor()).toMatch(/^Pinghu City, Region/);

    const before = await shown(page).count();
    await page.keyboard.press("e");
    await showing((now) => now > before);
    for (const key of ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"])
      await page.keyboard.press(key);
    await page.keyboard.press("]");
    await inspector().getByText("Why we say so").waitFor();
    await page.keyboard.press("Enter");
    const walkedTo = await cursor();
    const [name = ""] = walkedTo?.split(", ") ?? [];
    await inspector()
      .getByRole("heading", { level: 1 })
      .filter({ hasText: name.slice(0, 12) })
      .waitFor();

    const count = await shown(page).count();
    await page.keyboard.press("h");
    await showing((now) => now === count - 1);
    await page.keyboard.press("Control+z");
    await showing((now) => now === count);
    for (const key of ["f", "+", "-", "0", "Home"]) await page.keyboard.press(key);
    await page.keyboard.press("?");
    await page
      .getByRole("dialog", { name: "Help" })
      .getByText("bring in neighbours", { exact: true })
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("Enter that ends a composition is no choice", async () => {
    await go("/?lang=en");
    await search().fill("平湖");
    await page
      .getByRole("option", { name: /Pinghu City/ })
      .first()
      .waitFor();
    await search().dispatchEvent("keydown", { key: "Enter", isComposing: true });
    expect(await search().inputValue()).toBe("平湖");
  });
});

describe("accessibility", () => {
  for (const language of ["en", "zh"]) {
    for (const dark of [false, true]) {
      test(`axe-core finds nothing in ${language}, ${dark ? "dark" : "light"}`, async () => {
        await go(`/?lang=${language}&sel=agreement.jinshan-pinghu-framework`, { dark });
        await page.getByRole("blockquote").first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByRole("combobox").fill("金嘉");
        await page.getByRole("option").first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByRole("combobox").fill("");
        await page.locator("body").click({ position: { x: 20, y: 700 } });
        await page.keyboard.press("?");
        await page.getByRole("dialog").waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  }

  test("at 200 % zoom everything is reachable and nothing scrolls sideways", async () => {
    await go("/?lang=en&sel=region.pinghu", { size: { width: 640, height: 400 } });
    await title("Pinghu City").waitFor();
    const { scrollWidth, clientWidth } = await page.locator("html").evaluate((element) => ({
      scrollWidth: element.scrollWidth,
      clientWidth: element.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await button("Hide").click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
