import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import {
  type SavedExploration,
  savedFormat,
  savedVersion,
} from "../../client/exploration/savedExploration.ts";

/** What a dataset's table of entities or relations says, by its columns. */
export function rowsOf(folder: string, table: "entities" | "relations"): Record<string, string>[] {
  return parse(readFileSync(join(folder, `${table}.csv`), "utf8"), { columns: true });
}

/** Opens a network of these entities, each in its place, as a user opens a file that holds it. */
export async function openNetwork(page: Page, ids: readonly string[]): Promise<void> {
  const saved = JSON.stringify(await savedNetwork(page, ids));
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByRole("menuitem", { name: "Open a file…" }).click();
  const file = { name: "network.json", mimeType: "application/json", buffer: Buffer.from(saved) };
  await (await choosing).setFiles(file);
  await page
    .getByRole("contentinfo")
    .getByText(new RegExp(`^${ids.length} of `))
    .waitFor();
}

async function savedNetwork(page: Page, ids: readonly string[]): Promise<SavedExploration> {
  const { data } = await page.evaluate(async () => {
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ dataset { id version entityCount } }" }),
    });
    return answer.json();
  });
  const inLine = Math.ceil(Math.sqrt(ids.length));
  const places = ids.map((id, index) => {
    return [id, (index % inLine) * 160, Math.floor(index / inLine) * 130] as const;
  });
  return {
    format: savedFormat,
    version: savedVersion,
    dataset: data.dataset,
    savedAt: new Date().toISOString(),
    steps: [{ command: { name: "open", ids, by: "link" }, places }],
    done: 1,
    selection: { of: "nothing" },
    view: null,
  };
}
