import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { emptyExploration } from "../../client/exploration/exploration.ts";
import { toLink } from "../../client/exploration/link.ts";
import { viewFrom } from "../../client/exploration/view.ts";
import { shown, visit, type Visit } from "./networkPage.ts";

/** Far enough apart that what shows all of them shows each in small. */
const places = new Map([
  ["region/jinshan", { x: 0, y: 0 }],
  ["region/pinghu", { x: -1200, y: -700 }],
  ["region/jiaxing", { x: 1100, y: 600 }],
]);
const link = toLink(
  { ...emptyExploration, entities: new Set(places.keys()), places },
  { of: "entities", ids: ["region/pinghu"] },
  null,
);

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
beforeEach(async () => {
  page = await atlas.open(`/?${link}&lang=en`);
  await page.getByRole("complementary").getByRole("heading", { name: "Pinghu City" }).waitFor();
  await network().focus();
});
afterEach(async () => {
  await page.close();
  if (atlas.faults.length > 0) throw new Error(atlas.faults.splice(0).join("\n"));
});

const network = () => page.getByRole("application");
const status = () => page.getByRole("contentinfo");
const press = (key: string): Promise<void> => page.keyboard.press(key);
/** The part of the network that the address says is chosen; null while it is all of it. */
const view = () => viewFrom(new URL(page.url()).searchParams);
/** Waits until the address says how close the network is. */
const zoomAfter = async (key: string, zoom: number): Promise<void> => {
  await press(key);
  await expect.poll(() => view()?.zoom ?? 0, { timeout: 20_000 }).toBeCloseTo(zoom, 2);
};
const fillsScreen = () => page.evaluate(() => document.fullscreenElement !== null);

test("zoom keys come closer, go farther, and show the actual size", async () => {
  await zoomAfter("0", 1);
  await zoomAfter("+", 1.25);
  // The key of + without Shift.
  await zoomAfter("=", 1.25 ** 2);
  await zoomAfter("-", 1.25);
  await zoomAfter("-", 1);
  await zoomAfter("-", 0.8);
  expect(view()?.zoom).toBeLessThan(1);
});

test("Home centres on the entity at the cursor, F shows everything, Shift+F the selection", async () => {
  await press("0");
  await press("Home");
  await expect.poll(() => view()?.middle, { timeout: 20_000 }).toEqual(places.get("region/pinghu"));
  await press("f");
  await expect.poll(view, { timeout: 20_000 }).toBeNull();
  await press("Shift+F");
  // What was chosen to be seen is in the address, and so it stays when there is less room.
  await expect.poll(() => view()?.zoom ?? 0, { timeout: 20_000 }).toBeGreaterThan(1);
});

test("H takes from sight what Shift+H brings back", async () => {
  await press("h");
  await status().getByText("1 hidden").waitFor();
  expect(await shown(page).count()).toBe(2);
  await press("Shift+H");
  await status().getByText("nothing hidden").waitFor();
  expect(await shown(page).count()).toBe(3);
});

test("Ctrl+Y does again what Ctrl+Z took back, as Ctrl+Shift+Z does", async () => {
  await press("Delete");
  await expect.poll(() => shown(page).count()).toBe(2);
  for (const redo of ["Control+y", "Control+Shift+Z"]) {
    await press("Control+z");
    await expect.poll(() => shown(page).count()).toBe(3);
    await press(redo);
    await expect.poll(() => shown(page).count()).toBe(2);
  }
});

test("G goes to the legend", async () => {
  await press("g");
  const kind = page.getByRole("region", { name: "Legend" }).getByRole("button").first();
  expect(await kind.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("the menu key opens the menu of the entity at the cursor", async () => {
  await press("ContextMenu");
  const menu = page.getByRole("menu", { name: "What to do with it" });
  await menu.waitFor();
  expect(await menu.getByRole("menuitem", { name: "Details" }).count()).toBe(1);
});

test("Shift+M fills the screen with the page, and gives it back", async () => {
  await press("Shift+M");
  await expect.poll(fillsScreen).toBe(true);
  await press("Shift+M");
  await expect.poll(fillsScreen).toBe(false);
});
