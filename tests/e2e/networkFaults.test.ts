import { readFile } from "node:fs/promises";
import { join } from "node:path";
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

/** Ends the program's Neo4j so that it can do nothing more; the program starts it again. */
async function killNeo4j(): Promise<void> {
  const pid = Number(await readFile(join(inject("atlasFolder"), "neo4j.pid"), "utf8"));
  process.kill(pid, "SIGKILL");
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
    await away().waitFor();
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
