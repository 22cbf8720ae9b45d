import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page, type Request } from "playwright-core";
import { inject } from "vitest";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** How a page is opened. */
export interface Opening {
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** Whether the network must show something before the page counts as open. */
  readonly empty?: boolean;
}

/** A browser on the running program, and what went wrong in its pages. */
export interface Visit {
  readonly browser: Browser;
  /** Console errors, uncaught errors, and requests to anywhere else. */
  readonly faults: string[];
  open(path: string, opening?: Opening): Promise<Page>;
  /** How many requests of a page that this visit opened wait for their answer. */
  unanswered(page: Page): number;
}

/** Starts a browser for the network of the running program, or of another. */
export async function visit(atlas = inject("atlas")): Promise<Visit> {
  const browser = await chromium.launch({ executablePath: inject("chromium") });
  const faults: string[] = [];
  const requests = new Map<Page, Set<Request>>();
  return {
    browser,
    faults,
    unanswered: (page) => requests.get(page)?.size ?? 0,
    async open(path, { size = { width: 1280, height: 800 }, dark = false, empty = false } = {}) {
      const page = await browser.newPage({
        viewport: size,
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
      });
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      page.on("pageerror", ({ message }) => faults.push(message));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(atlas) && !url.startsWith("blob:")) faults.push(url);
      });
      const open = new Set<Request>();
      requests.set(page, open);
      page.on("request", (request) => open.add(request));
      page.on("requestfinished", (request) => open.delete(request));
      page.on("requestfailed", (request) => open.delete(request));
      await page.goto(`${atlas}${path}`);
      if (!empty) await shown(page).first().waitFor();
      return page;
    },
  };
}

/** The rows of the table that says what the network shows. */
export function shown(page: Page) {
  return page.getByRole("table", { name: /Shown entities|图中实体/ }).getByRole("rowheader");
}

/** What axe-core finds wrong with a page, as `rule: element`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: {
        run(context: {
          exclude: string[];
        }): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    // React Aria's announcer speaks for a button by its id, also while a dialog hides the button.
    const { violations } = await axe.run({ exclude: ["[data-live-announcer]"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  });
}
