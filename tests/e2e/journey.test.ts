import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { en } from "../../client/i18n/en.ts";
import { zh } from "../../client/i18n/zh.ts";
import { en as exportEn } from "../../client/features/export/words.en.ts";
import { zh as exportZh } from "../../client/features/export/words.zh.ts";
import { en as helpEn } from "../../client/features/guide/help/words.en.ts";
import { zh as helpZh } from "../../client/features/guide/help/words.zh.ts";
import { shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;

beforeAll(async () => {
  atlas = await visit();
});
afterAll(() => atlas.browser.close());
afterEach(async () => {
  await page.close();
  // A database on a busy machine may answer 503, and the page asks again by itself.
  const faults = atlas.faults.splice(0).filter((fault) => !fault.includes("status of 503"));
  if (faults.length > 0) throw new Error(faults.join("\n"));
});

/** Whether the focus is on what a selector names, or within it. */
const isFocused = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);

/** Presses Tab until the focus is there: nobody should need more presses than that. */
async function tabTo(selector: string, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await isFocused(selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${most} presses of Tab do not lead to ${selector}.`);
}

const languages = {
  en: { text: en, exports: exportEn, help: helpEn, place: "Pinghu City" },
  zh: { text: zh, exports: exportZh, help: helpZh, place: "平湖市" },
};

for (const [language, { text, exports, help, place }] of Object.entries(languages)) {
  test(`a whole journey needs no pointer in ${language}`, async () => {
    page = await atlas.open(`/?lang=${language}`);
    page.setDefaultTimeout(60_000);
    const inspector = page.getByRole("complementary", { name: text.inspector.label, exact: true });
    const title = inspector.getByRole("heading", { level: 1 });
    const rows = () => shown(page).count();

    // Search, in whatever language: the name in Chinese finds it in both.
    await page.keyboard.press("/");
    await page.keyboard.type("平湖市");
    await page.getByRole("option", { name: place }).first().waitFor();
    await page.keyboard.press("Enter");
    await title.filter({ hasText: place }).waitFor();

    // The network is one tab stop; two are selected there, and asked what paths join them.
    await tabTo("[role=application]", 16);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await inspector.getByRole("heading", { name: text.inspector.several(2) }).waitFor();
    await page.keyboard.press("p");
    const answer = page.getByRole("region", { name: text.inquiry.region, exact: true });
    await answer.getByRole("list").getByRole("listitem").first().waitFor();
    await tabTo(".inquiry", 40);
    await page.keyboard.press("Escape");
    await answer.waitFor({ state: "detached" });

    // E expands where the keyboard stands.
    await page.keyboard.press("/");
    await page.keyboard.type("平湖市");
    await page.getByRole("option", { name: place }).first().waitFor();
    await page.keyboard.press("Enter");
    await title.filter({ hasText: place }).waitFor();
    await tabTo("[role=application]", 16);
    const before = await rows();
    await page.keyboard.press("e");
    await expect.poll(rows, { timeout: 30_000 }).toBeGreaterThan(before);
    const after = await rows();

    // A relation is followed, and the entity at its other end inspected.
    await page.keyboard.press("]");
    await inspector.getByRole("blockquote").first().waitFor();
    await page.keyboard.press("Enter");
    await title.filter({ hasNotText: place }).waitFor();

    // Undo acts wherever the focus is.
    await page.keyboard.press("Control+z");
    await expect.poll(rows).toBeLessThan(after);

    // The table says what the canvas shows, and selects too.
    await tabTo("table tbody", 80);
    const row = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await page.keyboard.press("Enter");
    await title.filter({ hasText: row.slice(0, 12) }).waitFor();

    // What it rests on stands in the inspector, one link from the text.
    await page.keyboard.press("Shift+E");
    await page.getByRole("dialog", { name: exports.title }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: help.title }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });

    await tabTo(".skip", 80);
    await tabTo(".inspector .passage a", 80);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/read");
  });
}
