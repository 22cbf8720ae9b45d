import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { shown, visit, type Visit } from "./networkPage.ts";

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

const network = () => page.getByRole("application");
const tool = (name: string) =>
  page.getByRole("toolbar", { name: "View" }).getByRole("button", { name, exact: true });
const item = (name: string | RegExp) => page.getByRole("menuitem", { name });

/** The places in the link: what another browser will show; empty before the first step. */
const places = (): string => new URL(page.url()).searchParams.get("at") ?? "";
/** Waits until the link holds other places than before, and gives them. */
const placesAfter = async (before: string): Promise<string> => {
  // While a layout is under way nobody has a place.
  await expect.poll(() => ["", before].includes(places()), { timeout: 30_000 }).toBe(false);
  return places();
};

test("every layout gives a picture of its own; undo, recipe and link know it", async () => {
  page = await atlas.open("/?lang=en&sel=region.jinshan");
  const seen = new Set<string>();
  let last = "";
  for (const name of ["In rings", "In layers", "By kind"]) {
    await tool("Arrange").click();
    await item(name).click();
    last = await placesAfter(last);
    seen.add(last);
  }
  expect(seen.size).toBe(3);
  expect(new URL(page.url()).searchParams.get("layout")).toBe("grid");

  await page.getByRole("tab", { name: "Recipe" }).click();
  const steps = page.getByRole("list", { name: "Steps of this exploration" });
  await expect
    .poll(() => steps.getByRole("button", { name: /^Arranged/ }).allTextContents())
    .toEqual([
      "Arranged in rings round Jinshan District",
      "Arranged in layers",
      "Arranged by kindnow",
    ]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("layout")).toBe("layered");

  const url = new URL(page.url());
  const layered = places();
  await page.close();
  page = await atlas.open(`${url.pathname}${url.search}`);
  await expect.poll(places).toBe(layered);
  // The tools are one tab stop, with arrow keys between them.
  await tool("Zoom in").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await tool("Arrange").evaluate((one) => one === document.activeElement)).toBe(true);
});

test("a menu by keyboard says what can be done, with which key, and why not", async () => {
  page = await atlas.open("/?lang=en&sel=region.jinshan");
  const before = await shown(page).count();
  await network().focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: "What to do with it" });
  await menu.waitFor();
  expect(await item(/^Expand/).evaluate((one) => one === document.activeElement)).toBe(true);
  const paths = item("Paths between the two");
  expect(await paths.getAttribute("aria-disabled")).toBe("true");
  expect(await paths.textContent()).toContain("Select another entity first");
  // What cannot be done is within reach, and does nothing.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await paths.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await menu.waitFor();
  await item("Remove from view").click();
  await menu.waitFor({ state: "hidden" });
  expect(await network().evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await shown(page).count()).toBe(before - 1);
  expect(await page.getByRole("contentinfo").textContent()).toContain("nothing hidden");

  await page.keyboard.press("Control+z");
  expect(await shown(page).count()).toBe(before);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Delete");
  expect(await shown(page).count()).toBe(before - 1);
  await page.keyboard.press("Control+z");

  // A line, and then the canvas, have menus of their own.
  await page.keyboard.press("]");
  await page.keyboard.press("Shift+F10");
  await item("Select both ends").click();
  await page.getByText("2 selected").waitFor();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu", { name: "What to do with these 2" }).waitFor();
  expect(await item("Paths between the two").getAttribute("aria-disabled")).toBe("false");
  await page.keyboard.press("Escape");
  await network().click({ button: "right", position: { x: 8, y: 8 } });
  await page.getByRole("menu", { name: "What to do with the network" }).waitFor();
  expect(await item(/^Show what is hidden/).textContent()).toContain("Nothing is hidden");
  await item("Select everything in sight").click();
  await page.getByText(`${before} selected`).waitFor();
});

test("a box or a loop selects what it is drawn round; a card says what an entity is; a small map moves the view", async () => {
  page = await atlas.open("/?lang=en");
  const field = await page.locator(".network-host").boundingBox();
  if (field === null) throw new Error("The network has no place on the page.");
  const drag = async (...corners: readonly (readonly [number, number])[]): Promise<void> => {
    for (const [index, [across, down]] of corners.entries()) {
      await page.mouse.move(field.x + field.width * across, field.y + field.height * down);
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  };
  const map = page.locator(".network-minimap");
  await expect.poll(() => map.isVisible()).toBe(false);

  await tool("Select with a box").click();
  expect(await tool("Select with a box").getAttribute("aria-pressed")).toBe("true");
  await drag([0.9, 0.02], [0.5, 0.5], [0.01, 0.98]);
  await page.getByRole("heading", { name: `${await shown(page).count()} selected` }).waitFor();
  await tool("Select with a loop").click();
  expect(await tool("Select with a box").getAttribute("aria-pressed")).toBe("false");
  await drag([0.3, 0.3], [0.7, 0.3], [0.7, 0.7], [0.3, 0.7]);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  expect(
    Number.parseInt((await inspector.getByRole("heading").first().textContent()) ?? "", 10),
  ).toBeLessThan(await shown(page).count());
  await page.keyboard.press("Escape");
  expect(await tool("Select with a loop").getAttribute("aria-pressed")).toBe("false");
  // The first Escape puts the tool away, and leaves what it has selected.
  expect(await inspector.textContent()).toContain("selected");

  await network().focus();
  await page.keyboard.press("ArrowRight");
  const card = page.getByRole("tooltip");
  await card.filter({ hasText: /\d+ relations? · \d+ passages?/ }).waitFor();
  const described = await network()
    .getByRole("img")
    .evaluate((proxy) => proxy.getAttribute("aria-describedby"));
  expect(await card.getAttribute("id")).toBe(described);
  expect((await card.boundingBox())?.width).toBe(300);
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });

  for (let step = 0; step < 4; step++) await page.keyboard.press("+");
  await map.waitFor();
  const view = map.locator("span");
  const before = await view.boundingBox();
  await map.click({ position: { x: 20, y: 20 } });
  await expect.poll(async () => (await view.boundingBox())?.x).not.toBe(before?.x);
  // Of a map that is short itself it would hide more than it shows.
  await page.setViewportSize({ width: 1280, height: 480 });
  await map.waitFor({ state: "hidden" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await map.waitFor();
  await page.keyboard.press("f");
  await map.waitFor({ state: "hidden" });
});

test("entities are drawn together and apart again, by keyboard; the link draws the same groups", async () => {
  page = await atlas.open("/?lang=en&sel=region.jinshan");
  const count = await shown(page).count();
  const proxy = () => network().getByRole("img");
  const choose = async (name: RegExp): Promise<void> => {
    await tool("Draw together").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitemradio", { name }).click();
  };
  await choose(/^Each kind/);
  await page
    .getByRole("region", { name: "Legend" })
    .getByText("group of several (derived)")
    .waitFor();
  await network().focus();
  await expect
    .poll(() => proxy().getAttribute("aria-label"))
    .toMatch(/^Region, a group of \d+, derived/);
  // A card says what the group is made of, once a key has shown that the keyboard is used.
  await page.keyboard.press("Shift");
  const card = page.getByRole("tooltip").filter({ hasText: /^Group of \d+, derived/ });
  await card.filter({ hasText: /district/ }).waitFor();
  expect(await proxy().getAttribute("aria-describedby")).toBe(await card.getAttribute("id"));
  // The table goes on naming every entity, and the status line counts them.
  expect(await shown(page).count()).toBe(count);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^\d+ selected$/ }).waitFor();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu", { name: "What to do with this group" }).waitFor();
  await item(/^Open the group/).press("Enter");
  await expect.poll(() => proxy().getAttribute("aria-label")).not.toContain("Region, a group");
  const linked = () => new URL(page.url()).searchParams;
  await expect
    .poll(() => [linked().get("group"), linked().get("open")])
    .toEqual(["kind", "Region"]);
  await expect.poll(() => linked().get("groups")).not.toBeNull();
  const { search } = new URL(page.url());
  const groups = linked();

  await page.close();
  page = await atlas.open(`/${search}`);
  await expect
    .poll(() => new URL(page.url()).searchParams.get("groups"))
    .toBe(groups.get("groups"));
  expect(new URL(page.url()).searchParams.get("at")).toBe(groups.get("at"));
  await choose(/^Nothing/);
  await network().focus();
  expect(await proxy().getAttribute("aria-label")).not.toContain("a group of");
});

test("neighbours that come move nobody who has a place", async () => {
  page = await atlas.open("/?lang=en&sel=region.jinshan");
  const before = await shown(page).count();
  await tool("Arrange").click();
  await item("By forces").click();
  const placed = (await placesAfter("")).split(".");
  await network().focus();
  await page.keyboard.press("e");
  await expect.poll(() => shown(page).count(), { timeout: 60_000 }).toBe(before + 30);
  await expect
    .poll(() => places().split(".").filter(Boolean).length, { timeout: 20_000 })
    .toBe(before + 30);
  expect(places().split(".").slice(0, before)).toEqual(placed);
});
