import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** A browser on the running program, and what went wrong in its pages. */
export interface Visit {
  readonly browser: Browser;
  /** Console errors, uncaught errors, and requests to anywhere else. */
  readonly faults: readonly string[];
  /** Opens the Query workspace in a browser of its own, which remembers nothing. */
  open(address: string, dark?: boolean): Promise<QueryPage>;
}

/** Starts a browser for the Query workspace of the running program. */
export async function visit(): Promise<Visit> {
  const atlas = inject("atlas");
  const browser = await chromium.launch({ executablePath: inject("chromium") });
  const faults: string[] = [];
  return {
    browser,
    faults,
    async open(address, dark = false) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
        acceptDownloads: true,
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        // A test that takes the network away is told so by the browser, too.
        const isOffline = message.text().includes("ERR_INTERNET_DISCONNECTED");
        if (message.type() === "error" && !isOffline) faults.push(message.text());
      });
      page.on("pageerror", ({ message }) => faults.push(message));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(atlas) && !url.startsWith("blob:")) faults.push(url);
      });
      const query = new QueryPage(page);
      await page.goto(address.startsWith("http") ? address : `${atlas}${address}`);
      await query.editor.waitFor();
      return query;
    },
  };
}

/** The Query workspace as its user knows it, in English or Chinese. */
export class QueryPage {
  readonly page: Page;
  /** How often a query was sent to run, in either language. */
  readonly runs: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/api/cypher")) {
        this.runs.push(request.postData() ?? "");
      }
    });
  }

  get editor() {
    return this.page.getByRole("textbox", { name: /Cypher query|GraphQL query|语句$/ });
  }
  get answer() {
    return this.page.getByRole("region", { name: /^(?:Answer|结果)$/ });
  }
  get hints() {
    return this.page.getByRole("list", { name: /Hints|提示/ });
  }
  get parameters() {
    return this.page.getByRole("region", { name: /Parameters|参数/ });
  }
  get side() {
    return this.page.getByRole("complementary", { name: /Questions, history|问题、历史/ });
  }
  get rows() {
    return this.answer.getByRole("table").getByRole("row");
  }

  /** What the editor holds, its lines joined as they are. */
  async text(): Promise<string> {
    return this.editor.evaluate((element) =>
      [...element.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"),
    );
  }

  /** Puts a text in place of what the editor holds. */
  async write(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  async run(text?: string): Promise<void> {
    if (text !== undefined) await this.write(text);
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+Enter");
  }

  /** Runs a text and waits until it has been answered. */
  async ask(text?: string): Promise<void> {
    await this.run(text);
    await this.answer.getByText(/rows? in \d|Answered in|用时/).waitFor();
  }

  view(name: string) {
    return this.answer
      .getByRole("group", { name: /Show the answer as|结果的形式/ })
      .getByRole("button", { name, exact: true });
  }

  tab(name: string) {
    return this.side.getByRole("group").getByRole("button", { name, exact: true });
  }

  /** What axe-core finds wrong with the page, as `rule: element`. */
  async accessibilityFaults(): Promise<readonly string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async () => {
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
}

/** How many agreements the API counts that bind all of some parties. */
export async function totalLinking(...parties: readonly string[]): Promise<number> {
  const response = await fetch(`${inject("atlas")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "query ($parties: [ID!]) { agreements(linking: $parties) { totalCount } }",
      variables: { parties },
    }),
  });
  const { data } = (await response.json()) as {
    readonly data: { readonly agreements: { readonly totalCount: number } };
  };
  return data.agreements.totalCount;
}
