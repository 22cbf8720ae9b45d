import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { emptyExploration } from "../../client/exploration/exploration.ts";
import { noFilters } from "../../client/exploration/filters.ts";
import { toLink } from "../../client/exploration/link.ts";
import { nothingSelected } from "../../client/exploration/store.ts";
import { type LargeProgram, startLargeProgram } from "../support/largeProgram.ts";
import { openNetwork, rowsOf } from "../support/savedNetwork.ts";
import { accessibilityFaults, shown, visit, type Visit } from "./networkPage.ts";

let program: LargeProgram;
let atlas: Visit;
let page: Page;
/** Every entity of the graph, the one with the most relations first. */
let ranked: readonly string[];
/** The ends of every relation. */
let ends: readonly (readonly [string, string])[];
let hub: { readonly id: string; readonly name: string };

beforeAll(async () => {
  program = await startLargeProgram(6000);
  const entities = rowsOf(program.dataset, "entities");
  ends = rowsOf(program.dataset, "relations").map(({ from = "", to = "" }) => [from, to]);
  const degrees = new Map<string, number>();
  for (const id of ends.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  ranked = entities
    .map(({ id = "" }) => id)
    .toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  const [first = ""] = ranked;
  hub = { id: first, name: entities.find(({ id }) => id === first)?.["name_en"] ?? "" };
  atlas = await visit(program.url);
});
afterAll(async () => {
  await atlas?.browser.close();
  await program?.stop();
});
afterEach(async () => {
  await page.close();
  if (atlas.faults.length > 0) throw new Error(atlas.faults.splice(0).join("\n"));
});

const status = () => page.getByRole("contentinfo");
const inspector = () => page.getByRole("complementary", { name: "Inspector" });
const map = () => page.getByRole("region", { name: "Network" });
const showing = (count: number) => status().getByText(new RegExp(`^${count} of `));
const expand = () => inspector().getByRole("button", { name: "Expand", exact: true }).click();

/** Opens a network that holds the best-connected entity, and selects it. */
async function openWithHub(ids: readonly string[]): Promise<void> {
  page = await atlas.open("/?lang=en");
  await openNetwork(page, ids);
  await shown(page)
    .filter({ hasText: new RegExp(`^${hub.name}$`) })
    .getByRole("button")
    .click();
  await inspector().getByRole("heading", { level: 1, name: hub.name }).waitFor();
}

/** Entities with few relations, and the best-connected one: thirty more are too many. */
const nearlyFull = (): readonly string[] => [hub.id, ...ranked.slice(-984)];

/** The best-connected entities, as many as have nearly as many relations as a network holds. */
function nearlyTied(): readonly string[] {
  const known = new Set<string>();
  for (const id of ranked) {
    const next = new Set(known).add(id);
    if (ends.filter(([from, to]) => next.has(from) && next.has(to)).length > 2990) break;
    known.add(id);
  }
  return [...known];
}

describe("a network that is nearly full", () => {
  test("takes no more entities, offers to make room, and takes them once there is room", async () => {
    await openWithHub(nearlyFull());
    await expand();
    const refusal = inspector().getByRole("alert");
    expect(await refusal.textContent()).toContain(
      "Nothing was added: the network would hold 1015 entities, and it holds at most 1000.",
    );
    await showing(985).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    // Nothing is out of sight yet that could be removed.
    const remove = refusal.getByRole("button", { name: /^Remove the \d+ that are out of sight$/ });
    expect(await remove.count()).toBe(0);
    await page
      .getByRole("region", { name: "Legend" })
      .getByRole("button", { name: /^Organization/ })
      .click();
    const gone = Number.parseInt((await remove.textContent())?.replace(/\D+/, "") ?? "", 10);
    await remove.click();
    await showing(985 - gone).waitFor();
    await inspector().getByText("There is more room now: try it again.").waitFor();
    await expand();
    await showing(985 - gone + 30).waitFor();
    expect(await inspector().getByText("There is more room now").count()).toBe(0);
  });

  test("says so over the map to who presses a key, and draws its kinds together", async () => {
    await openWithHub(nearlyFull());
    await page.getByRole("application").focus();
    await page.keyboard.press("e");
    const refusal = map().getByRole("alert");
    await refusal.getByRole("button", { name: "Draw each kind as a group" }).click();
    const legend = page.getByRole("region", { name: "Legend" });
    await legend.getByText("group of several (derived)").waitFor();
    // What has been done is offered no more, and the rest still is.
    expect(await refusal.getByRole("button").allTextContents()).toEqual([
      "See agreements as a matrix",
    ]);
    await map().getByRole("button", { name: "Close this note" }).click();
    expect(await refusal.count()).toBe(0);
  });

  test("leads to the matrix, which shows more than the network can", async () => {
    await openWithHub(nearlyFull());
    await expand();
    await inspector().getByRole("button", { name: "See agreements as a matrix" }).click();
    await page.getByRole("grid").waitFor();
    expect(new URL(page.url()).pathname).toBe("/agreements");
    expect(Number(await page.getByRole("grid").getAttribute("aria-rowcount"))).toBeGreaterThan(50);
  });

  test("takes no more relations either, and says how many there would be", async () => {
    const ids = nearlyTied();
    await openWithHub(ids);
    await expand();
    const words = await inspector().getByRole("alert").textContent();
    expect(words).toMatch(/Nothing was added: there would be 3\d{3} relations/);
    expect(words).toContain("the network holds at most 3000");
    await showing(ids.length).waitFor();
  });
});

describe("the address of a network that is nearly full", () => {
  test("opens it again, after a reload and in another browser", async () => {
    await openWithHub(nearlyFull());
    await expect.poll(() => page.url()).toContain("sel=");
    await page.reload();
    await showing(985).waitFor();
    await inspector().getByRole("heading", { level: 1, name: hub.name }).waitFor();
    const { pathname, search, hash } = new URL(page.url());
    await page.close();

    page = await atlas.open(`${pathname}${search}${hash}`);
    await showing(985).waitFor();
    await inspector().getByRole("heading", { level: 1, name: hub.name }).waitFor();
  });

  test("opens in a page that shows another network", async () => {
    page = await atlas.open("/?lang=en");
    await openNetwork(page, ranked.slice(0, 500));
    await expect.poll(() => new URL(page.url()).hash).toContain("show=");
    const link = toLink(
      { ...emptyExploration, entities: new Set(ranked.slice(0, 400)) },
      nothingSelected,
      null,
    );
    // As who pastes a link over the address.
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link.toString());
    await showing(400).waitFor();
  });

  test("opens it where a filter speaks of a region that it does not hold", async () => {
    const filters = { ...noFilters, regions: [hub.id] };
    const link = toLink(
      { ...emptyExploration, filters, entities: new Set(ranked.slice(-1000)) },
      nothingSelected,
      null,
    );
    page = await atlas.open(`/?lang=en#${link}`);
    await status()
      .getByText(/filtered away/)
      .waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
