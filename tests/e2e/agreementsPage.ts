import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** A browser, and what went wrong in any of its pages: a console error, or a request to elsewhere. */
export interface Visit {
  readonly browser: Browser;
  readonly faults: readonly string[];
  open(path: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
}

/** Starts a browser for the agreements workspace of the running program. */
export async function visit(): Promise<Visit> {
  const atlas = inject("atlas");
  const browser = await chromium.launch({ executablePath: inject("chromium") });
  const faults: string[] = [];
  return {
    browser,
    faults,
    async open(path, size = { width: 1440, height: 900 }) {
      const page = await browser.newPage({ viewport: size, acceptDownloads: true });
      page.on("console", (message) => {
        // A database that is just starting answers 503, and the page asks again by itself.
        const isBusy = message.text().includes("status of 503");
        if (message.type() === "error" && !isBusy) faults.push(message.text());
      });
      page.on("pageerror", ({ message }) => faults.push(message));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(atlas) && !url.startsWith("blob:")) faults.push(url);
      });
      await page.goto(`${atlas}${path}`);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      return page;
    },
  };
}

/** What axe-core finds wrong with a page, as `rule: element`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: {
        run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  });
}

/** The titles that the server gives for a field of GraphQL's `agreements`. */
export async function agreementsFromServer(args: string): Promise<readonly string[]> {
  const response = await fetch(`${inject("atlas")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ agreements(${args}, first: 100) { nodes { nameEn } } }` }),
  });
  const { data } = (await response.json()) as {
    readonly data: {
      readonly agreements: { readonly nodes: readonly { readonly nameEn: string }[] };
    };
  };
  return data.agreements.nodes.map(({ nameEn }) => nameEn).toSorted();
}
