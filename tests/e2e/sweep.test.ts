import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { visit, type Visit } from "./networkPage.ts";

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

/** Every workspace with something in it, and what says that it has come. */
const screens: readonly (readonly [address: string, there: string])[] = [
  ["/?sel=agreement.jinshan-pinghu-framework", ".inspector .passage"],
  ["/agreements?", ".view[data-view=ledger] table"],
  ["/agreements?view=matrix", "[role=grid]"],
  ["/agreements?view=timeline", ".timeline .bar"],
  ["/lineage?of=mechanism/pingan-shilian", ".lineage-drawing .step"],
  ["/query?", ".cm-content"],
  ["/read?", ".read-page h1"],
];

/** What has no name in the other language: formats, languages, keys, and names to search for. */
const terms =
  /\b(?:EN|Esc|Enter|Ctrl|Tab|CSV|JSON|GraphQL|Cypher|SHA|pinghu|phs)\b|sources\/\S+\.txt|中文|平湖/gu;

/**
 * Words of the other language that stand on the page as if they were of its own. Names and sentences
 * of the dataset are marked with their language; code and keys are of none.
 */
function foreignWords(language: string): Promise<readonly string[]> {
  return page.evaluate(
    ([own, foreign, allowed]) => {
      const isOwn = (element: Element | null): boolean =>
        element?.closest<HTMLElement>("[lang]")?.lang === own &&
        element.closest("script, noscript, style, .cm-editor, kbd, code") === null;
      const texts: string[] = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const { parentElement, textContent } = walk.currentNode;
        if (isOwn(parentElement)) texts.push(textContent ?? "");
      }
      for (const name of ["aria-label", "title", "placeholder"]) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          if (isOwn(element)) texts.push(element.getAttribute(name) ?? "");
        }
      }
      // The dataset's version is a digest: letters, but no word.
      return texts
        .map((text) => text.replaceAll(/\b[0-9a-f]{6,64}\b/g, ""))
        .filter((text) =>
          new RegExp(foreign, "u").test(text.replaceAll(new RegExp(allowed, "gu"), "")),
        );
    },
    [
      language === "zh" ? "zh-CN" : "en",
      language === "zh" ? "[A-Za-z]{2,}" : "\\p{Script=Han}",
      terms.source,
    ] as const,
  );
}

for (const language of ["en", "zh"]) {
  test(`every workspace speaks one language and reflows at 320 pixels: ${language}`, async () => {
    page = await atlas.open(`/agreements?lang=${language}`, { empty: true });
    page.setDefaultTimeout(60_000);
    for (const [address, there] of screens) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(new URL(`${address}&lang=${language}`, page.url()).href);
      await page.locator(there).first().waitFor();
      // Names may come after what they stand in.
      await expect
        .poll(async () => [address, await foreignWords(language)], { timeout: 30_000 })
        .toEqual([address, []]);

      // As wide as a page of 1280 pixels at 400 %: nothing but maps and tables scrolls sideways.
      await page.setViewportSize({ width: 320, height: 640 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([address, wider]).toEqual([address, 0]);
      const cut = await page
        .locator("main header :is(a, button)")
        .evaluateAll((all) =>
          all
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .map((element) => element.textContent),
        );
      expect([address, cut]).toEqual([address, []]);
    }
  });
}

test("forced colours leave bars, shapes and what is selected to be seen", async () => {
  page = await atlas.open("/agreements?view=timeline&lang=en", { empty: true });
  await page.emulateMedia({ forcedColors: "active" });
  const bar = page.locator(".timeline .bar").first();
  await bar.waitFor();
  expect(await bar.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe("1px");
  const border = (name: string) =>
    page
      .getByRole("button", { name, exact: true })
      .evaluate((element) => getComputedStyle(element).borderBottomColor);
  expect(await border("Timeline")).not.toBe(await border("Ledger"));
});
