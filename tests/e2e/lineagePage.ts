import type { Locator, Page } from "playwright-core";
import { inject } from "vitest";

/** The figure of a lineage, by its title. */
export function figure(page: Page, title: string | RegExp): Locator {
  return page.getByRole("figure", { name: title });
}

/** What the drawing of a figure shows: the words that a screen reader says for each part. */
export async function drawn(of: Locator): Promise<readonly string[]> {
  const parts = of.getByRole("application").getByRole("button");
  await parts.first().waitFor();
  return parts.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
}

/** The words of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
  });
}

/** A relation of lineage as the server gives it, its ends by their English names. */
export interface Step {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly passages: readonly string[];
}

/** What came before something and what it led to, as the server says it. */
export async function lineageFromServer(of: string): Promise<readonly Step[]> {
  const { lineage } = await ask<{ readonly lineage: { readonly relations: readonly Given[] } }>(
    `{ lineage(of: "${of}") { relations {
      kind from { nameEn } to { nameEn } passages { textEn }
    } } }`,
  );
  return lineage.relations.map(({ kind, from, to, passages }) => ({
    kind,
    from: from.nameEn,
    to: to.nameEn,
    passages: passages.map(({ textEn }) => textEn),
  }));
}

interface Given {
  readonly kind: string;
  readonly from: { readonly nameEn: string };
  readonly to: { readonly nameEn: string };
  readonly passages: readonly { readonly textEn: string }[];
}

/** What stands by a stage, as the server says it: the English names of what drove or carries it. */
export async function satellitesFromServer(of: string): Promise<readonly string[]> {
  const { relations } = await ask<{
    readonly relations: {
      readonly nodes: readonly {
        readonly kind: string;
        readonly from: { readonly kind: string; readonly nameEn: string };
      }[];
    };
  }>(
    `{ relations(filter: { to: ["${of}"], kinds: ["DRIVES", "ESTABLISHES", "IMPLEMENTS"] }, first: 100) {
      nodes { kind from { kind nameEn } }
    } }`,
  );
  return relations.nodes
    .filter(({ kind, from }) => kind === "DRIVES" || /^(?:Agreement|Platform)$/.test(from.kind))
    .map(({ from }) => from.nameEn)
    .toSorted();
}

/** How many mechanisms the dataset has. */
export async function mechanismsFromServer(): Promise<number> {
  const { entities } = await ask<{ readonly entities: { readonly totalCount: number } }>(
    `{ entities(filter: { kinds: ["Mechanism"] }) { totalCount } }`,
  );
  return entities.totalCount;
}

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${inject("atlas")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { readonly data: Data };
  return data;
}
