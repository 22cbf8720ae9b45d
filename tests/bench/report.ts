import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import type { Neo4jMemory } from "../../server/database/managed/settings.ts";
import { benchMemory } from "./graphs/benchServer.ts";

/** A part of the report, as Markdown below its title. */
export interface Section {
  /** Also the mark by which an older one of the same name is replaced. */
  readonly title: string;
  /** Of each Neo4j, where it is not the benchmarks' own. */
  readonly memory?: Neo4jMemory;
  readonly text: string;
}

const file = "docs/performance.md";

/** Puts sections into docs/performance.md, each in place of the one with its title; the rest stays. */
export function writeReport(sections: readonly Section[]): void {
  let page = existsSync(file) ? readFileSync(file, "utf8") : "";
  for (const { title, text, memory } of sections) {
    const [begin, end] = [`<!-- bench: ${title} -->`, `<!-- end: ${title} -->`];
    const block = `${begin}\n### ${title}\n\n${machine(memory)}\n\n${text.trim()}\n${end}`;
    const [from, to] = [page.indexOf(begin), page.indexOf(end)];
    page =
      from === -1
        ? `${page.trimEnd()}\n\n${block}\n`
        : `${page.slice(0, from)}${block}${page.slice(to + end.length)}`;
  }
  writeFileSync(file, page);
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, place) => (place === 0 ? "---" : "--:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Milliseconds with the digits that mean something. */
export function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

/** 1 k, 100 k, 1 M. */
export function short(relations: number): string {
  return relations >= 1e6 ? `${relations / 1e6} M` : `${relations / 1e3} k`;
}

/** The machine without its name; measured, not promised. */
function machine({ heap, pageCache } = benchMemory): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${availableParallelism()} cores and ${gigabytes} GB shared by callers, program and Neo4j; Node ${process.versions.node.split(".")[0]}; each Neo4j with ${heap} MB of heap and ${pageCache} MB of page cache.`;
}
