import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const kib = 1024;

/** A worker reaches the bundle as a finished file: its name is all that tells what it is. */
function withoutHash(fileName: string): string {
  return fileName.replace(/^assets\//, "").replace(/-[\w-]{8}\.js$/, "");
}

/** How much a chunk may weigh, in KiB after gzip. */
export interface SizeBudget {
  /** All that the browser needs before the first view: the entry, what it imports, `withFirst` and one of `oneWithFirst`. */
  readonly firstLoad: number;
  /** The entry with everything that it imports statically, styles included. */
  readonly entry: number;
  /** Chunks that load at once although they are imported on demand. */
  readonly withFirst: readonly string[];
  /** Of these the browser loads one at once, as the user's language has it: the largest is counted. */
  readonly oneWithFirst: readonly string[];
  /** Every other chunk by name; one that is not listed fails the build. */
  readonly lazy: Readonly<Record<string, number>>;
}

/** Fails the build when a chunk outgrows its budget, and says which and by how much. */
export function sizeBudget(budget: SizeBudget): Plugin {
  return {
    name: "size-budget",
    apply: "build",
    generateBundle(_options, bundle) {
      const sizes = new Map<string, number>();
      const entry = new Set<string>();
      const chunkOf = new Map<string, string>();

      const addEntry = (fileName: string): void => {
        const output = bundle[fileName];
        if (output === undefined || entry.has(fileName)) return;
        entry.add(fileName);
        if (output.type === "chunk") for (const imported of output.imports) addEntry(imported);
      };

      for (const [fileName, output] of Object.entries(bundle)) {
        if (!/\.(?:js|css)$/.test(fileName)) continue;
        const content = output.type === "chunk" ? output.code : output.source;
        sizes.set(fileName, gzipSync(content, { level: 9 }).length / kib);
        chunkOf.set(
          fileName,
          output.type === "chunk" ? output.name : (output.names[0] ?? withoutHash(fileName)),
        );
        if (output.type === "chunk" && output.isEntry) addEntry(fileName);
        if (/^assets\/index-.*\.css$/.test(fileName)) entry.add(fileName);
      }

      const sum = (files: Iterable<string>): number =>
        [...files].reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
      const nameOf = (file: string): string => (chunkOf.get(file) ?? file).replace(/\.css$/, "");
      const alsoFirst = [...sizes.keys()].filter(
        (file) => !entry.has(file) && budget.withFirst.includes(nameOf(file)),
      );
      const oneOfSeveral = [...sizes]
        .filter(([file]) => budget.oneWithFirst.includes(nameOf(file)))
        .map(([, size]) => size);
      const firstLoad = sum(entry) + sum(alsoFirst) + Math.max(0, ...oneOfSeveral);
      const problems: string[] = [];
      const hold = (what: string, size: number, limit: number | undefined): void => {
        if (limit === undefined) {
          problems.push(
            `${what} (${size.toFixed(1)} KiB) has no limit: name it in client/vite.config.ts`,
          );
        } else if (size > limit) {
          problems.push(`${what} is ${size.toFixed(1)} KiB, over its ${limit} KiB`);
        }
      };

      hold("The entry", sum(entry), budget.entry);
      hold("The first load", firstLoad, budget.firstLoad);
      const lazy = new Map<string, string[]>();
      for (const file of sizes.keys()) {
        if (!entry.has(file)) lazy.set(nameOf(file), [...(lazy.get(nameOf(file)) ?? []), file]);
      }
      for (const [name, files] of lazy) hold(`The chunk "${name}"`, sum(files), budget.lazy[name]);

      const figures = `entry ${sum(entry).toFixed(1)}, first load ${firstLoad.toFixed(1)}`;
      if (problems.length > 0) {
        this.error(
          `Size budget exceeded (KiB after gzip; ${figures}):\n  ${problems.join("\n  ")}`,
        );
      }
      this.info(`Sizes in KiB after gzip: ${figures} of ${budget.firstLoad}`);
    },
  };
}
