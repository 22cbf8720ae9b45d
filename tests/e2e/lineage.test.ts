import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  drawn,
  figure,
  focused,
  lineageFromServer,
  mechanismsFromServer,
  satellitesFromServer,
} from "./lineagePage.ts";
import { accessibilityFaults, type Opening, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(() => page.close());

const tenLinks = "mechanism/pingan-shilian";
const fiveTowns = "mechanism/tianyuan-five-towns";
const fiveTownsTitle = "Where Five Pastoral Towns came from and what it led to";

const go = async (query: string, opening: Opening = {}): Promise<void> => {
  page = await atlas.open(`/lineage${query}`, { ...opening, empty: true });
  await page.getByRole("heading", { level: 1 }).waitFor();
};
const chooser = () => page.getByRole("combobox", { name: "Choose a mechanism" });
const story = () => page.getByRole("group", { name: "In words" }).first();
const inspector = () => page.getByRole("complementary", { name: "Inspector" });
const address = () => new URL(page.url()).searchParams;

describe("all that the dataset orders in time", () => {
  test("is drawn, mechanisms first, and the mechanisms without a lineage are listed", async () => {
    await go("?lang=en");
    const titles = page.getByRole("figure").getByRole("heading", { level: 2 });
    await titles.first().waitFor();
    expect(await titles.allTextContents()).toEqual([
      "Ten Links for Safety to New Quality Town Circle and Five Pastoral Towns",
      "Party building and Talent to Sharing of benefits and Industrial collaboration",
      "Single-topic cooperation to Comprehensive cooperation",
      "Cooperation on single projects to Institutional opening-up",
      "Economic cooperation alone to Integration and shared governance of the whole area",
    ]);

    const first = await drawn(figure(page, /^Ten Links for Safety/));
    expect(first).toContain(
      "Step 1 precedes: Ten Links for Safety → Environmental 'three unifications' and Neighbouring party building; explicit, 2 passages",
    );
    const inLineages = first.filter((one) => !one.startsWith("Step "));
    const alone = page.getByRole("region", { name: /mechanisms without a lineage/ });
    const listed = await alone.getByRole("listitem").count();
    expect(listed + inLineages.length).toBe(await mechanismsFromServer());

    await alone.getByRole("button", { name: "Liaison system" }).click();
    await inspector().getByRole("heading", { name: "Liaison system" }).waitFor();
  });

  test("is told in words beside its drawing when asked", async () => {
    await go("?lang=en");
    const own = figure(page, /^Single-topic cooperation/);
    await own.getByRole("button", { name: "In words, with passages" }).click();
    const told = own.getByRole("group", { name: "In words" });
    await told.getByText("It begins with Single-topic cooperation.").waitFor();
    await own.getByRole("button", { name: "Hide the words" }).click();
    expect(await told.count()).toBe(0);
  });

  test("grows and shrinks, which the link keeps", async () => {
    await go("?lang=en");
    const drawing = page.getByRole("application").first();
    await drawing.waitFor();
    const before = (await drawing.boundingBox())?.width ?? 0;
    await page.getByRole("button", { name: "Larger" }).click();
    await page.getByRole("button", { name: "125 %, back to 100 %" }).waitFor();
    expect(address().get("zoom")).toBe("125");
    const after = (await drawing.boundingBox())?.width ?? 0;
    expect(after / before).toBeCloseTo(1.25, 2);
  });
});

describe("one mechanism", () => {
  test("is found by its initials in pinyin and chosen, and the browser leads back", async () => {
    await go("?lang=en");
    await chooser().fill("tywz");
    await page.getByRole("option", { name: "Five Pastoral Towns" }).click();
    await figure(page, fiveTownsTitle).waitFor();
    expect(address().get("of")).toBe(fiveTowns);
    expect(await chooser().inputValue()).toBe("Five Pastoral Towns");

    await page.goBack();
    await figure(page, /^Ten Links for Safety to/).waitFor();
    expect(await chooser().inputValue()).toBe("");
  });

  test("is drawn with all that the server gives for it, and with the steps within it", async () => {
    await go(`?lang=en&of=${fiveTowns}`);
    const parts = await drawn(figure(page, fiveTownsTitle));
    const relations = await lineageFromServer(fiveTowns);
    for (const name of new Set(relations.flatMap(({ from, to }) => [from, to]))) {
      expect(parts.filter((part) => part.startsWith(`${name},`))).toHaveLength(1);
    }
    for (const { from, to } of relations) {
      const step = parts.filter((part) => {
        const [before = "", after = ""] = part.split(" → ");
        return before.includes(from) && after.includes(to);
      });
      expect(step).toHaveLength(1);
    }
    const within = await drawn(figure(page, "The steps within Five Pastoral Towns"));
    expect(within.filter((part) => part.startsWith("Step "))).toHaveLength(2);
  });

  test("is told in words that rest on the server's passages, each a link to its place", async () => {
    await go(`?lang=en&of=${fiveTowns}`);
    await story()
      .getByText("It begins with Ten Links for Safety (before the Shanghai Expo).")
      .waitFor();
    const relations = await lineageFromServer(fiveTowns);
    const told = (await story().getByRole("blockquote").allTextContents()).join(" ");
    for (const text of new Set(relations.flatMap(({ passages }) => passages))) {
      expect(told).toContain(text);
    }
    await story().getByRole("link", { name: "read it here" }).first().click();
    await page.locator(".sentence[data-selected=true]").waitFor();
    expect(new URL(page.url()).pathname).toBe("/read");
  });

  test("is followed one way only, and as far as asked, and says where there is more", async () => {
    await go(`?lang=en&of=${tenLinks}&depth=1`);
    const both = figure(page, "Where Ten Links for Safety came from and what it led to");
    await both.getByText("3 stages, 1 step").waitFor();
    await page.getByText("There is more: 1 step each way were followed").waitFor();
    await page.getByRole("button", { name: "One step further" }).click();
    await both.getByText("5 stages, 2 steps").waitFor();
    expect(address().get("depth")).toBe("2");

    await page.getByRole("combobox", { name: "Direction" }).selectOption("IN");
    await page
      .getByRole("heading", {
        name: "The sources put nothing before or after Ten Links for Safety",
      })
      .waitFor({ state: "detached" });
    await page.getByText("Nothing that way; look both ways.").waitFor();
    await page.getByRole("button", { name: "Look both ways" }).click();
    await both.getByText("5 stages, 2 steps").waitFor();
  });

  test("without a lineage says that the sources are silent, and where the rest is", async () => {
    await go("?lang=en&of=mechanism/liaison-system");
    const own = figure(page, "The sources put nothing before or after Liaison system");
    expect(await drawn(own)).toEqual(["Liaison system, working rule, standing"]);
    await page.getByRole("button", { name: "Its other relations" }).click();
    await inspector().getByRole("heading", { name: "Liaison system" }).waitFor();
  });

  test("that the dataset does not have is said, with the way to all lineages", async () => {
    await go("?lang=en&of=mechanism/nobody");
    await page.getByRole("heading", { name: "This entity is not in the loaded dataset" }).waitFor();
    await page
      .getByRole("group", { name: /not in the loaded/ })
      .getByRole("button")
      .click();
    await figure(page, /^Ten Links for Safety to/).waitFor();
    expect(address().has("of")).toBe(false);
  });
});

describe("by keyboard", () => {
  test("the drawing is one tab stop, walked along its arrows", async () => {
    await go(`?lang=en&of=${tenLinks}`);
    await page.getByRole("application").first().waitFor();
    await page.getByRole("button", { name: "Show in network" }).focus();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^Ten Links for Safety, working rule/);
    await page.getByText("along the arrows").waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(/^Step 1 precedes: Ten Links for Safety → /);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(/^Environmental 'three unifications'/);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(/^Neighbouring party building/);
    await page.keyboard.press("]");
    expect(await focused(page)).toMatch(/^Step 2 /);
    await page.keyboard.press("[");
    expect(await focused(page)).toMatch(/^Step 1 /);
    await page.keyboard.press("End");
    expect(await focused(page)).toMatch(/^New Quality Town Circle/);
    await page.keyboard.press("Home");
    expect(await focused(page)).toMatch(/^Ten Links for Safety/);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Ten Links for Safety");
    expect(await story().locator(":focus").count()).toBe(1);
  });

  test("a step opens its passages, and Escape leads back and closes it", async () => {
    await go(`?lang=en&of=${tenLinks}`);
    const step = page.getByRole("button", { name: /^Step 2 / });
    await step.focus();
    await page.keyboard.press("Enter");
    expect(address().get("step")).toMatch(/^precedes\//);
    await expect.poll(() => focused(page)).toMatch(/came before New Quality Town Circle and/);
    const marked = story().locator("[aria-current=step]");
    const told = await marked.getByRole("blockquote").allTextContents();
    expect(told.join(" ")).toContain("now that new quality productive forces");

    await page.keyboard.press("Escape");
    expect(await focused(page)).toMatch(/^Step 2 /);
    await page.keyboard.press("Escape");
    await marked.waitFor({ state: "detached" });
    expect(address().has("step")).toBe(false);
  });

  test("a stage opens in the inspector, which is said", async () => {
    await go(`?lang=en&of=${tenLinks}`);
    await page
      .getByRole("application")
      .getByRole("button", { name: /^Five Pastoral/ })
      .focus();
    await page.keyboard.press("Enter");
    await inspector().getByRole("heading", { name: "Five Pastoral Towns" }).waitFor();
    await page.getByRole("status").getByText("Opened in the inspector").waitFor();
    expect(await focused(page)).toMatch(/^Five Pastoral Towns/);
  });

  test("plus, minus and 0 zoom, which is said", async () => {
    await go(`?lang=en&of=${tenLinks}`);
    await page
      .getByRole("application")
      .getByRole("button", { name: /^Ten Links/ })
      .focus();
    await page.keyboard.press("-");
    await page.getByRole("status").getByText("80 %").waitFor();
    await page.keyboard.press("0");
    await page.getByRole("status").getByText("100 %").waitFor();
    expect(address().has("zoom")).toBe(false);
  });
});

describe("a link", () => {
  test("opens the step that its sender had open, in a story of its own", async () => {
    await go("?lang=en&step=evolved-into/single-economic/whole-area-governance");
    const own = figure(page, /^Economic cooperation alone/);
    const marked = own.locator("[aria-current=step]").getByRole("blockquote");
    await marked.first().waitFor();
    expect(await page.getByRole("group", { name: "In words" }).count()).toBe(1);
  });
});

describe("the list", () => {
  test("says the same as the drawing: stages, steps and how sure they are", async () => {
    await go(`?lang=en&of=${tenLinks}`);
    const own = figure(page, "Where Ten Links for Safety came from and what it led to");
    const parts = await drawn(own);
    const stages = parts.filter((part) => !part.startsWith("Step ")).map(nameOf);
    await page.getByRole("button", { name: "List", exact: true }).click();
    const list = own.getByRole("group", { name: "The lineage as a list" });
    const named = await list.locator(".stage-name").allTextContents();
    expect([...new Set(named)].toSorted()).toEqual(stages.toSorted());

    const relations = await lineageFromServer(tenLinks);
    const said = await list.getByRole("button", { name: /step \d · explicit/ }).count();
    expect(said).toBe(relations.length);
    for (const { from, to } of relations) {
      const below = list.locator("li", { has: page.locator(`> .stage-name:text-is("${from}")`) });
      const next = below.locator(`> ul > li > .stage-name:text-is("${to}")`);
      expect(await next.count()).toBe(1);
    }
    expect(address().get("view")).toBe("list");
  });

  test("opens passages too, and Escape leads back to it", async () => {
    await go(`?lang=en&of=${tenLinks}&view=list`);
    const list = page.getByRole("group", { name: "The lineage as a list" });
    await list.getByRole("button", { name: "precedes step 2 · explicit" }).first().press("Enter");
    await expect.poll(() => focused(page)).toMatch(/came before New Quality Town Circle/);
    await page.keyboard.press("Escape");
    expect(await list.locator(":focus").count()).toBe(1);
  });
});

describe("satellites", () => {
  test("stand by the stage that they drove, established or implement, in drawing and list", async () => {
    await go(`?lang=en&of=${tenLinks}`);
    const own = figure(page, "Where Ten Links for Safety came from and what it led to");
    const before = await drawn(own);
    await page.getByRole("checkbox", { name: "Needs, agreements, platforms" }).check();
    const expected = await satellitesFromServer(tenLinks);
    await own.getByRole("button", { name: /^driven by Shanghai Expo/ }).waitFor();
    const more = (await drawn(own)).filter((part) => !before.includes(part));
    for (const name of expected) expect(more.some((part) => part.endsWith(name))).toBe(true);

    await page.getByRole("button", { name: "List", exact: true }).click();
    const first = own.getByRole("listitem").first().locator("> .stage-satellites");
    const listed = await first.getByRole("button").allTextContents();
    expect(listed).toHaveLength(expected.length);

    await first.getByRole("button", { name: /Delta Social Governance/ }).click();
    await inspector()
      .getByRole("heading", { name: /Delta Social Governance/ })
      .waitFor();
  });

  test("that nobody states are said to be none", async () => {
    await go("?lang=en&of=mechanism/liaison-system&satellites=1");
    await page.getByText("No needs, agreements or platforms are stated for these").waitFor();
    expect(await page.locator(".satellite").count()).toBe(0);
  });
});

describe("to and from the network", () => {
  test("a lineage goes there whole, and a stage leads back to its lineage", async () => {
    await go(`?lang=en&of=${tenLinks}`);
    await page.getByRole("button", { name: "Show in network" }).click();
    await shown(page).first().waitFor();
    const names = await shown(page).allTextContents();
    const relations = await lineageFromServer(tenLinks);
    for (const name of new Set(relations.flatMap(({ from, to }) => [from, to]))) {
      expect(names).toContain(name);
    }
    await shown(page)
      .filter({ hasText: /^Five Pastoral Towns$/ })
      .getByRole("button")
      .click();
    await inspector().getByRole("link", { name: "See its lineage" }).click();
    await figure(page, fiveTownsTitle).waitFor();
    expect(address().get("of")).toBe(fiveTowns);
    // What is selected in the network is marked here too, and needs no link to where one is.
    expect(await inspector().getByRole("link", { name: "See its lineage" }).count()).toBe(0);
    const marked = page.locator(".stage[aria-pressed=true]");
    expect(await marked.getAttribute("aria-label")).toMatch(/^Five Pastoral Towns/);
  });
});

describe("for everybody", () => {
  test("changes its language where it stands", async () => {
    await go(`?lang=zh&of=${fiveTowns}`);
    await figure(page, "田园五镇从何而来，此后如何").waitFor();
    await page.getByText("始于 平安十联（世博会举办前）。").waitFor();
    await page.getByRole("button", { name: "EN：切换到英文" }).click();
    await figure(page, fiveTownsTitle).waitFor();
    expect(await drawn(figure(page, fiveTownsTitle))).toContain(
      "Five Pastoral Towns, cooperation brand, now, ongoing, Party building, 2 before it",
    );
  });

  const views = [
    "?lang=en",
    `?lang=zh&of=${fiveTowns}&satellites=1`,
    `?lang=en&of=${tenLinks}&satellites=1&view=list`,
    "?lang=zh&of=mechanism/liaison-system",
  ];
  for (const query of views) {
    for (const dark of [false, true]) {
      test(`axe-core finds nothing in ${dark ? "dark" : "light"} at ${query}`, async () => {
        await go(query, { dark });
        await page.getByRole("figure").first().waitFor();
        const stage = page.locator(".stage, .stage-name").first();
        await stage.click();
        await page.locator(".inspector h2").first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  }

  test("a window of 820 by 1180 scrolls the drawing, not the page, to what is in question", async () => {
    await go(`?lang=en&of=${fiveTowns}&satellites=1`, { size: { width: 820, height: 1180 } });
    await page.getByRole("application").first().waitFor();
    const widths = await page.evaluate(() =>
      ["#workspace", ".lineage-scroll"].map((selector) => {
        const { scrollWidth = 0, clientWidth = 0 } = document.querySelector(selector) ?? {};
        return scrollWidth - clientWidth;
      }),
    );
    expect(widths[0]).toBe(0);
    expect(widths[1]).toBeGreaterThan(0);
    const asked = await page.locator(".stage[data-focus=true]").boundingBox();
    expect((asked?.x ?? 0) + (asked?.width ?? 0)).toBeLessThanOrEqual(820);
  });

  test("nothing failed in the browser, and nothing was asked of anybody else", () => {
    expect(atlas.faults).toEqual([]);
  });
});

/** The name with which the words for a stage begin. */
function nameOf(words: string): string {
  return words.split(",")[0] ?? "";
}
