import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openNetwork, rowsOf } from "../support/savedNetwork.ts";
import { accessibilityFaults, shown, visit, type Visit } from "./networkPage.ts";

/** As many entities as are too many for one picture. */
const ids = rowsOf("data/jinshan", "entities")
  .slice(0, 300)
  .flatMap(({ id }) => id ?? []);

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
beforeEach(async () => {
  page = await atlas.open("/?lang=en");
  await openNetwork(page, ids);
});
afterEach(async () => {
  await page.close();
  if (atlas.faults.length > 0) throw new Error(atlas.faults.splice(0).join("\n"));
});

const notice = () =>
  page.getByRole("region", { name: "Network" }).getByText(/entities is a lot for one picture/);
const status = () => page.getByRole("contentinfo");

test("300 entities are said to be a lot, and 299 are not", async () => {
  expect(await notice().textContent()).toContain("300 entities is a lot");
  expect(await accessibilityFaults(page)).toEqual([]);
  await shown(page).first().getByRole("button").click();
  await page.getByRole("group", { name: "Actions" }).getByRole("button", { name: "Hide" }).click();
  await status().getByText("1 hidden").waitFor();
  expect(await notice().count()).toBe(0);
  await status().getByRole("button", { name: "Show all" }).click();
  await notice().waitFor();
});

test("the notice leads to the filters, and goes once they leave a picture", async () => {
  await notice().getByRole("button", { name: "Filters" }).click();
  const filters = page.getByRole("region", { name: "Filters" });
  await filters.getByRole("checkbox", { name: /^Mechanism/ }).click({ force: true });
  await status().getByText("filtered away").waitFor();
  expect(await notice().count()).toBe(0);
});

test("the notice draws each kind as a group, and undo draws everything again", async () => {
  await notice().getByRole("button", { name: "Draw each kind as a group" }).click();
  const legend = page.getByRole("region", { name: "Legend" });
  await legend.getByText("group of several (derived)").waitFor();
  expect(await notice().count()).toBe(0);
  await page.getByRole("application").focus();
  expect(await page.getByRole("application").getByRole("img").getAttribute("aria-label")).toMatch(
    /a group of \d+, derived/,
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await notice().waitFor();
});
