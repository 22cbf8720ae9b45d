import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(() => page.close());

/** The process of the program's Neo4j; it changes each time the program starts one. */
async function neo4jPid(): Promise<number> {
  return Number(await readFile(join(inject("atlasFolder"), "neo4j.pid"), "utf8"));
}

/** Ends the program's Neo4j so that it can do nothing more; false where none runs right now. */
async function killRunning(): Promise<boolean> {
  const pid = await neo4jPid().catch(() => Number.NaN);
  try {
    return pid > 0 && process.kill(pid, "SIGKILL");
  } catch {
    return false; // It is dead, and the program has not started another yet.
  }
}

/** Ends the program's Neo4j once there is one; the program starts it again. */
async function killNeo4j(): Promise<void> {
  while (!(await killRunning())) await sleep(200);
}

/** Ends every Neo4j that the program starts until `seen`: one that is back early answers in time. */
async function keepKillingNeo4j(seen: Promise<void>): Promise<void> {
  const isSeen = seen.then(() => true);
  do {
    await killRunning();
  } while (!(await Promise.race([isSeen, sleep(200, false)])));
}

const away = () => page.getByRole("heading", { name: "The database is not answering" });
const recovery = 90_000;

describe("a Neo4j that dies", () => {
  test("while a page is open is said where its answer would stand, and the page heals by itself", async () => {
    page = await atlas.open("/?lang=en");
    const before = await shown(page).count();
    await killNeo4j();
    await shown(page)
      .filter({ hasText: /^Pinghu City$/ })
      .getByRole("button")
      .click();
    await keepKillingNeo4j(away().waitFor());
    expect(await shown(page).count()).toBe(before);
    await page.getByRole("button", { name: "Retry" }).first().waitFor();

    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByText("Why we say so").waitFor({ timeout: recovery });
    expect(await away().count()).toBe(0);
  });

  test("before a page is opened leaves no blank screen, and the network comes when it is back", async () => {
    await killNeo4j();
    page = await atlas.open("/?lang=en", { empty: true });
    await away().first().waitFor();
    await page.getByRole("button", { name: "Retry" }).first().click();
    await shown(page).first().waitFor({ timeout: recovery });
    expect(await away().count()).toBe(0);
  });
});

describe("a search that gets no answer", () => {
  test("says so, and can be tried again where it says so", async () => {
    page = await atlas.open("/?lang=en");
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query Search") === true) await route.abort();
      else await route.fallback();
    });
    const search = page.getByRole("combobox", { name: "Search the graph" });
    await search.fill("pinghu");
    const results = page.locator(".search-results");
    await results.getByText("The server is not answering").waitFor();
    await page.unroute("**/graphql");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page
      .getByRole("option", { name: /Pinghu City/ })
      .first()
      .waitFor();
    expect(await results.getByRole("button").count()).toBe(0);
  });
});
