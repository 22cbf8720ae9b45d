import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyExploration } from "../../client/exploration/exploration.ts";
import { toLink } from "../../client/exploration/link.ts";
import type { Selection } from "../../client/exploration/store.ts";
import { comparePictures } from "../support/comparePictures.ts";
import { visit, type Visit } from "./networkPage.ts";

/** References are pictures of half the size; `npm run scenes` takes them anew. */
const references = "tests/scenes";
/** Where a scene that differs is left to be looked at: as it is, and what differs in red. */
const found = "dist/scenes";
const isRenewing = process.env["RENEW_SCENES"] === "1";
/** The part of a picture that may differ; a row of a table in a panel is half as much again. */
const allowed = 0.0006;

/** Who stands where in the scenes of the network: places that no layout had a hand in. */
const places = new Map<string, { x: number; y: number }>(
  (
    [
      ["region/jinshan", 0, 0],
      ["region/pinghu", -250, -150],
      ["region/jiaxing", -290, 80],
      ["region/jiujiang", 250, -170],
      ["region/xuhui", 290, 30],
      ["region/changning", 270, 170],
      ["agreement/jinshan-pinghu-framework", -90, -170],
      ["agreement/voc-three-unifications", -160, -30],
      ["agreement/jinshan-jiaxing-plan", -130, 140],
      ["agreement/jinshan-jiujiang-framework", 120, -120],
      ["agreement/health-3-plus-1", 130, 90],
    ] as const
  ).map(([id, x, y]) => [id, { x, y }]),
);

function network(selection: Selection, agreementsAsTies = false): string {
  const exploration = { ...emptyExploration, entities: new Set(places.keys()), places };
  return `/?${toLink({ ...exploration, agreementsAsTies }, selection, null)}`;
}
const nothing: Selection = { of: "nothing" };
const agreement: Selection = { of: "entities", ids: ["agreement/jinshan-pinghu-framework"] };

interface Scene {
  readonly name: string;
  readonly address: string;
  /** What is there once the scene has come. */
  readonly there: string;
  readonly language: "en" | "zh";
  readonly dark: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly act?: (page: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: "network",
    address: network(nothing),
    there: ".legend",
    language: "en",
    dark: false,
  },
  {
    name: "network-agreement",
    address: network(agreement),
    there: ".inspector .passage",
    language: "zh",
    dark: true,
  },
  {
    name: "network-ties",
    address: network(nothing, true),
    there: ".legend .stroke.tie",
    language: "zh",
    dark: false,
    size: { width: 820, height: 1180 },
  },
  {
    name: "ledger",
    address: "/agreements?",
    there: ".view table",
    language: "zh",
    dark: false,
  },
  {
    name: "matrix",
    address: "/agreements?view=matrix",
    there: "[role=grid]",
    language: "en",
    dark: false,
  },
  {
    name: "timeline",
    address: "/agreements?view=timeline",
    there: ".timeline .bar",
    language: "en",
    dark: true,
  },
  {
    name: "lineage",
    address: "/lineage?of=mechanism/pingan-shilian",
    there: ".lineage-drawing .step",
    language: "zh",
    dark: false,
  },
  {
    name: "query",
    address: "/query?",
    there: ".cm-content",
    language: "en",
    dark: true,
  },
  {
    name: "read",
    address: "/read?passage=passage/l29-c",
    there: ".read-page h1",
    language: "zh",
    dark: false,
  },
  {
    name: "help",
    address: "/read?",
    there: ".read-page h1",
    language: "en",
    dark: false,
    act: async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("tab", { name: "Kinds" }).click();
      await page.locator(".help table").first().waitFor();
    },
  },
];

let atlas: Visit;

beforeAll(async () => {
  atlas = await visit();
  mkdirSync(references, { recursive: true });
  mkdirSync(found, { recursive: true });
});
afterAll(() => atlas.browser.close());

/** What parts of a page say that wait for an answer. */
const loading = /^(?:Loading…|正在载入…)$/;

/** A picture of the page once it has come to rest: all is answered, and two in a row are alike. */
async function atRest(page: Page): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for (let look = 0; look < 60; look++) {
    const waits = page.locator(".busy, .network-progress").or(page.getByText(loading));
    const isBusy = atlas.unanswered(page) > 0 || (await waits.count()) > 0;
    const now = await page.screenshot({ animations: "disabled", caret: "hide" });
    if (!isBusy && now.equals(last)) return now;
    last = now;
    await page.waitForTimeout(400);
  }
  throw new Error("The page does not come to rest.");
}

describe("a scene looks as it did", () => {
  for (const scene of scenes) {
    test(`${scene.name}, ${scene.language}`, async () => {
      const page = await atlas.open(
        `${scene.address}${scene.address.endsWith("?") ? "" : "&"}lang=${scene.language}`,
        { dark: scene.dark, empty: true, ...(scene.size && { size: scene.size }) },
      );
      page.setDefaultTimeout(60_000);
      await page.locator(scene.there).first().waitFor();
      await scene.act?.(page);
      // The version follows the data, and no scene is about it.
      await page.addStyleTag({ content: ".status [title] { visibility: hidden }" });
      const made = await atRest(page);

      const file = `${references}/${scene.name}.png`;
      const known = !isRenewing && existsSync(file) ? readFileSync(file) : null;
      const blank = await atlas.browser.newPage();
      const { half, different, shown } = await comparePictures(blank, made, known);
      await blank.close();
      await page.close();
      if (isRenewing) {
        writeFileSync(file, half);
        return;
      }
      if (different > allowed) {
        writeFileSync(`${found}/${scene.name}.png`, half);
        writeFileSync(`${found}/${scene.name}-different.png`, shown);
      }
      expect(
        different,
        `The scene differs from ${file}: look at ${found}/${scene.name}-different.png. If it is meant to, run \`npm run scenes\`.`,
      ).toBeLessThanOrEqual(allowed);
    });
  }
});
