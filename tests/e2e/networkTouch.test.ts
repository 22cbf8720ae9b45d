import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { emptyExploration } from "../../client/exploration/exploration.ts";
import { toLink } from "../../client/exploration/link.ts";
import { nothingSelected } from "../../client/exploration/store.ts";
import { viewParameters } from "../../client/exploration/view.ts";
import { shown, visit, type Visit } from "./networkPage.ts";

/** Two regions and the relation between them; the first stands in the middle of the network. */
const places = new Map([
  ["region/jinshan", { x: 0, y: 0 }],
  ["region/shanghai", { x: 0, y: -200 }],
]);
const link = toLink(
  { ...emptyExploration, entities: new Set(places.keys()), places },
  nothingSelected,
  null,
);
for (const [name, value] of viewParameters({ zoom: 1, middle: { x: 0, y: 0 } })) {
  link.set(name, value);
}

let atlas: Visit;
let context: BrowserContext;
let page: Page;
let fingers: CDPSession;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
beforeEach(async () => {
  context = await atlas.browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    hasTouch: true,
  });
  page = await context.newPage();
  fingers = await context.newCDPSession(page);
  await page.goto(`${inject("atlas")}/?${link}&lang=en`);
  await shown(page).first().waitFor();
});
afterEach(() => context.close());

const menu = (name: string) => page.getByRole("menu", { name });
const item = (name: string | RegExp) => page.getByRole("menuitem", { name });

/** Where something of the network is on the screen, by how far it is from the middle of the network. */
async function onScreen(x: number, y: number): Promise<{ x: number; y: number }> {
  const field = await page.locator(".network-host").boundingBox();
  if (field === null) throw new Error("The network has no place on the page.");
  return { x: field.x + field.width / 2 + x, y: field.y + field.height / 2 + y };
}

const touch = async (at: { readonly x: number; readonly y: number }): Promise<void> => {
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
};
const lift = async (): Promise<void> => {
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
};

test("a finger that rests on an entity opens its menu, whose items can be tapped", async () => {
  await touch(await onScreen(0, 0));
  await menu("What to do with it").waitFor();
  await lift();
  // Lifting the finger is no choice, and no press on what is below.
  await menu("What to do with it").waitFor();
  expect(await shown(page).count()).toBe(2);
  await item("Details").tap();
  await page
    .getByRole("complementary", { name: "Inspector" })
    .getByRole("heading", { level: 1, name: "Jinshan District" })
    .waitFor();
  await menu("What to do with it").waitFor({ state: "hidden" });
});

test("a finger that rests on a line, or on the ground, opens the menu of the line, or of the network", async () => {
  await touch(await onScreen(0, -110));
  await menu("What to do with this line").waitFor();
  await lift();
  await item("Select both ends").tap();
  await page.getByRole("heading", { name: "2 selected" }).waitFor();

  await touch(await onScreen(160, 0));
  await menu("What to do with the network").waitFor();
  await lift();
  expect(await shown(page).count()).toBe(2);
  await item("Fit everything").tap();
  await menu("What to do with the network").waitFor({ state: "hidden" });
});

test("a finger that only taps selects, and opens nothing", async () => {
  await touch(await onScreen(0, 0));
  await lift();
  await page
    .getByRole("complementary", { name: "Inspector" })
    .getByRole("heading", { level: 1, name: "Jinshan District" })
    .waitFor();
  expect(await page.getByRole("menu").count()).toBe(0);
});
