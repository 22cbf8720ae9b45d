import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, agreementsFromServer, visit, type Visit } from "./agreementsPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(() => page.close());

const go = async (query: string): Promise<void> => {
  page = await atlas.open(`/agreements?lang=en${query}`);
};
const ledgerTitles = () =>
  page.getByRole("table").getByRole("rowheader").getByRole("button").allTextContents();
const terms = () => page.getByRole("region", { name: "Terms of agreements" });
const undated = () => page.getByRole("region", { name: "No dates in the source" });
const cell = (name: string): Locator => page.getByRole("gridcell", { name, exact: true });

describe("the ledger", () => {
  test("lists every agreement with its parties, and sorts by a column", async () => {
    await go("");
    expect(await ledgerTitles()).toHaveLength(10);
    const fourParty = page.getByRole("row", { name: /Four-party agreement/ });
    expect(await fourParty.getByRole("listitem").count()).toBe(4);

    await page.getByRole("columnheader", { name: "Title" }).getByRole("button").click();
    const titles = await ledgerTitles();
    expect(titles.at(0)).toMatch(/^'Three unifications'/);
    expect(titles.at(-1)).toMatch(/^Three-year action programme/);
  });

  test("narrows to what the server gives for the same regions", async () => {
    await go("");
    const parties = page.getByRole("combobox", { name: "Region or organisation" });
    await parties.fill("pinghu");
    await page.getByRole("option", { name: /Pinghu City/ }).click();
    await parties.fill("金山");
    await parties.press("Enter");
    const expected = await agreementsFromServer('linking: ["region/jinshan", "region/pinghu"]');
    expect((await ledgerTitles()).toSorted()).toEqual(expected);
    expect(new URL(page.url()).searchParams.getAll("party")).toEqual([
      "region/pinghu",
      "region/jinshan",
    ]);
  });

  test("finds a region by its initials", async () => {
    await go("");
    await page.getByRole("combobox", { name: "Region or organisation" }).fill("jxs");
    const offered = page.getByRole("listbox", { name: "Region or organisation" });
    await offered.getByRole("option", { name: /Jiaxing City/ }).waitFor();
    // 嘉兴市 and 江西省.
    const names = await offered.getByRole("option").allTextContents();
    expect(names.map((name) => name.replace(/\d+$/, ""))).toEqual([
      "Jiaxing City",
      "Jiangxi Province",
    ]);
  });

  test("offers to count members where the regions themselves have signed nothing", async () => {
    await go("&party=region/zhejiang");
    await page.getByRole("heading", { name: "No agreement passes these filters" }).waitFor();
    await page.getByRole("button", { name: "Count members of a region too" }).click();
    const expected = await agreementsFromServer('linking: ["region/zhejiang"], within: true');
    expect((await ledgerTitles()).toSorted()).toEqual(expected);
  });

  test("is downloaded as it is listed, with the filter and the version in its head", async () => {
    await go("&kind=action_plan");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    const text = await readFile(await (await download).path(), "utf8");
    const lines = text.split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFF.*version [0-9a-f]{6,}/);
    expect(lines[1]).toContain("Filter: Kind action plan");
    expect(lines.filter((line) => line.startsWith("agreement/"))).toHaveLength(3);
  });

  test("groups by party, where an agreement stands under each", async () => {
    await go("&group=party");
    const sections = page.getByRole("table").getByRole("rowheader", { name: /^Pinghu City/ });
    expect(await sections.textContent()).toMatch(/3$/);
  });
});

describe("the matrix", () => {
  test("counts for two regions what the server gives, and opens it", async () => {
    await go("&view=matrix");
    const expected = await agreementsFromServer('linking: ["region/jinshan", "region/pinghu"]');
    const name = `Jinshan District and Pinghu City share ${expected.length} agreements`;
    await cell(name).click();
    const panel = page.getByRole("region", { name: "Agreements counted" });
    await panel.getByRole("heading", { name }).waitFor();
    const titles = await panel.getByRole("listitem").getByRole("button").allTextContents();
    expect(titles.toSorted()).toEqual(expected);

    await panel.getByRole("button", { name: "Open in the ledger" }).click();
    expect((await ledgerTitles()).toSorted()).toEqual(expected);
  });

  test("counts members of a region when asked to", async () => {
    await go("&view=matrix");
    const own = await agreementsFromServer('linking: ["region/jinshan", "region/jiaxing"]');
    const all = await agreementsFromServer(
      'linking: ["region/jinshan", "region/jiaxing"], within: true',
    );
    expect(all.length).toBeGreaterThan(own.length);
    await cell(`Jinshan District and Jiaxing City share ${own.length} agreements`).waitFor();
    await page.getByRole("checkbox", { name: "Count members of a region too" }).check();
    await cell(
      `Jinshan District and Jiaxing City with its members share ${all.length} agreements`,
    ).waitFor();
    expect(page.url()).toContain("within=1");
  });

  test("rolls a province up in place, and lists it again", async () => {
    await go("&view=matrix");
    const province = page.getByRole("rowheader", { name: /^Zhejiang Province/ });
    await province.click();
    await page.getByRole("rowheader", { name: "Pinghu City" }).waitFor({ state: "detached" });
    const all = await agreementsFromServer(
      'linking: ["region/jinshan", "region/zhejiang"], within: true',
    );
    await cell(
      `Jinshan District and Zhejiang Province with its members share ${all.length} agreements`,
    ).waitFor();
    expect(await province.getAttribute("aria-expanded")).toBe("false");
    await province.click();
    await page.getByRole("rowheader", { name: "Pinghu City" }).waitFor();
  });

  test("is walked and opened by keyboard alone", async () => {
    await go("&view=matrix");
    await page.getByRole("gridcell").first().waitFor();
    await page.locator("[role=gridcell][tabindex='0']").focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("Shanghai");
    await page.keyboard.press("Control+End");
    expect(await focused()).toMatch(/^Jiujiang City is party to/);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toMatch(/^Jinshan District is party to 9 agreements/);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /and Jiujiang City share 1 agreement/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: "Agreements counted" }).waitFor({ state: "detached" });
  });

  test("compares agreements with parties, organisations too, and says how each is bound", async () => {
    await go("&view=matrix");
    await page.getByRole("combobox", { name: "Compare" }).selectOption("agreements");
    await page
      .getByRole("gridcell", { name: /^Shanghai Petrochemical is signatory of Four-party/ })
      .click();
    await page.getByRole("complementary", { name: "Inspector" }).waitFor();
    expect(new URL(page.url()).searchParams.get("agreement")).toBe(
      "agreement/four-party-emergency",
    );
  });
});

describe("the timeline", () => {
  test("draws dated terms as bars and lists the others in a lane of their own", async () => {
    await go("&view=timeline");
    await terms()
      .getByRole("button", { name: /Jinshan and Jiaxing.*, 2024–2026$/ })
      .waitFor();
    expect(await terms().locator(".bar").count()).toBe(3);
    const expected = await agreementsFromServer("dated: false");
    expect(await undated().getByRole("listitem").count()).toBe(expected.length);
  });

  test("shows the state in a year by slider, and what is out of it faded", async () => {
    await go("&view=timeline");
    const slider = page.getByRole("slider", { name: "State in year" });
    await slider.fill("2024");
    expect(new URL(page.url()).searchParams.get("years")).toBe("2024");
    const inForce = await agreementsFromServer("activeIn: 2024");
    await page.getByText(`${inForce.length} of 10 agreements`).waitFor();
    expect(await terms().locator("[data-faded=true] .bar").count()).toBe(3 - inForce.length);
  });

  test("takes a range by its handles and by dragging over the years", async () => {
    await go("&view=timeline");
    await page.getByRole("slider", { name: "Last year" }).press("Home");
    await page.getByRole("slider", { name: "Last year" }).press("ArrowRight");
    const years = () => new URL(page.url()).searchParams.get("years");
    expect(years()).toBe("2022..2023");

    const axis = page.getByRole("group", { name: "Years in force" });
    const { width } = (await axis.boundingBox()) ?? { width: 0 };
    await axis.dragTo(axis, {
      sourcePosition: { x: (width * 3.5) / 7, y: 12 },
      targetPosition: { x: (width * 4.5) / 7, y: 12 },
    });
    await expect.poll(years).toBe("2025..2026");
  });
});

describe("the network", () => {
  test("takes an agreement and its parties, and leads back from it", async () => {
    await go("&agreement=agreement/jinshan-taizhou-framework");
    await page.getByRole("button", { name: "Show in network" }).click();
    const shown = page.getByRole("table", { name: "Shown entities" });
    await shown.getByText("Taizhou City").first().waitFor();
    await page.getByRole("link", { name: "See in agreements" }).click();
    const row = page.getByRole("row", { name: /Jinshan District, Shanghai, and Taizhou City/ });
    await row.waitFor();
    expect(await row.getAttribute("data-selected")).toBe("true");
  });
});

describe("a link", () => {
  test("restores filters, view and selection, in Chinese as well", async () => {
    page = await atlas.open(
      "/agreements?lang=zh&view=matrix&party=region/jinshan&within=1&confidence=explicit&cell=region/jinshan~region/taizhou&agreement=agreement/jinshan-taizhou-framework",
    );
    await page.getByRole("heading", { name: /^金山区与台州市.*共有 1 项协议$/ }).waitFor();
    expect(await page.getByRole("checkbox", { name: "计入下属区域" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "去掉金山区" }).waitFor();
    await page
      .getByRole("complementary")
      .getByRole("heading", { name: /台州市全面战略合作框架协议/ })
      .waitFor();
  });
});

describe("every view", () => {
  for (const theme of ["light", "dark"]) {
    test(`passes axe-core in ${theme}, in a wide window and a narrow one`, async () => {
      await go(`&theme=${theme}`);
      for (const view of ["Ledger", "Matrix", "Timeline"]) {
        await page.getByRole("button", { name: view, exact: true }).click();
        await page.setViewportSize({ width: 1440, height: 900 });
        expect([view, await accessibilityFaults(page)]).toEqual([view, []]);
        await page.setViewportSize({ width: 820, height: 1000 });
        expect([view, await accessibilityFaults(page)]).toEqual([view, []]);
      }
      await go(`&theme=${theme}&view=matrix&rows=agreements`);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }

  test("has thrown nothing, logged no error and asked nobody else", async () => {
    await go("&view=timeline");
    expect(atlas.faults).toEqual([]);
  });
});
