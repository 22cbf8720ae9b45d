import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { DirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, shown, visit, type Visit } from "./networkPage.ts";

let atlas: Visit;
let page: Page;
let folder: string;
let entities: number;

beforeAll(async () => {
  atlas = await visit();
  folder = await mkdtemp(join(tmpdir(), "accord-atlas-export-"));
  page = await atlas.open("/?lang=en", { dark: true });
  entities = await shown(page).count();
  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByRole("menuitem", { name: "Export…" }).click();
  await page.getByRole("dialog").getByRole("heading", { name: "Export" }).waitFor();
});
afterAll(async () => {
  await atlas.browser.close();
  await rm(folder, { recursive: true });
});

/** Presses the button of a format; gives the file's path. */
async function exported(format: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: format, exact: true }).click();
  const download = await downloading;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await page.getByRole("status").filter({ hasText: download.suggestedFilename() }).waitFor();
  return path;
}

/** How many colours a picture has when a browser draws it by itself. */
async function coloursOf(path: string): Promise<number> {
  const viewer = await atlas.browser.newPage();
  const url = `data:${path.endsWith("svg") ? "image/svg+xml" : "image/png"};base64,${readFileSync(path).toString("base64")}`;
  const colours = await viewer.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const found = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) {
      found.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
    }
    return found.size;
  }, url);
  await viewer.close();
  return colours;
}

describe("the export", () => {
  test("is a dialog that axe-core finds nothing wrong with", async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("SVG shows the whole graph with title, legend, data and link", async () => {
    const path = await exported("SVG");
    const svg = readFileSync(path, "utf8");
    expect(svg).toContain("Jinshan and the Yangtze Delta</text>");
    expect(svg).toMatch(/Data: .*, version [0-9a-f]+/);
    expect(svg).toContain("Link: http");
    expect(svg).toMatch(/>Region \d+</);
    expect(svg).toContain(`${entities} of`);
    // One outline an entity, besides those of the legend.
    expect(svg.match(/<path d="M[^>]* stroke-width=/g)?.length).toBe(entities);
    expect(await coloursOf(path)).toBeGreaterThan(20);
  });

  test("PNG is the same picture, drawn", async () => {
    expect(await coloursOf(await exported("PNG"))).toBeGreaterThan(20);
  });

  test("GraphML opens in a graph library, entity by entity", async () => {
    const graph = parse(DirectedGraph, readFileSync(await exported("GraphML"), "utf8"));
    expect(graph.order).toBe(entities);
    expect(graph.getNodeAttribute("region/jinshan", "name")).toBe("金山区");
    expect(graph.someEdge((_edge, { passages }) => String(passages).startsWith("passage/"))).toBe(
      true,
    );
  });

  test("the tables say which data, filter and link they come from", async () => {
    const table = readFileSync(await exported("Relations (CSV)"), "utf8");
    const [title, subtitle, data, , link] = table.split("\r\n");
    expect(title).toContain("# Jinshan and the Yangtze Delta");
    expect(subtitle).toMatch(/\d+ of \d+ entities/);
    expect(data).toContain("version");
    expect(link).toContain("http");
    expect(table).toContain("PARTY_TO");
  });

  test("the citation bundle holds picture, tables, queries, sources and the way to cite them", async () => {
    const files = unzipSync(readFileSync(await exported("Citation bundle (ZIP)")));
    expect(Object.keys(files).toSorted()).toEqual([
      "README.md",
      "entities.csv",
      "exploration.json",
      "graph.graphml",
      "passages.csv",
      "picture.png",
      "picture.svg",
      "queries.graphql",
      "relations.csv",
    ]);
    const readme = strFromU8(files["README.md"] ?? new Uint8Array());
    expect(readme).toContain("How to cite this");
    expect(readme).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(strFromU8(files["queries.graphql"] ?? new Uint8Array())).toContain("query Opening");
  });

  test("throws nothing and asks nobody else", () => {
    expect(atlas.faults).toEqual([]);
  });
});
