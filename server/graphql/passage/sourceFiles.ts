import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { SourceRow } from "#cypher/passage/rows.ts";

/** What the operator supplied of a source. */
export type Attachment = "NONE" | "MATCHES" | "DIFFERS";

interface ReadFile {
  /** Changes when the file does, so that it is read again. */
  readonly stamp: string;
  readonly sha256: string;
  readonly lines: readonly string[];
}

/** The sources' own texts, where the operator put them into the dataset's folder. */
export interface SourceFiles {
  attachment(source: SourceRow): Promise<Attachment>;
  /** The words between two UTF-16 offsets of a line, from 1; none unless the file is the very one that they point into. */
  quote(
    source: SourceRow,
    place: { readonly line: number; readonly start: number; readonly end: number },
  ): Promise<string | undefined>;
}

/** Reads `sources/` of a dataset's folder; a file once, until it changes. */
export function sourceFiles(datasetFolder: string): SourceFiles {
  const known = new Map<string, ReadFile>();

  async function read(source: SourceRow): Promise<ReadFile | undefined> {
    // A dataset names files, not paths: nothing outside the folder can be reached.
    const path = join(datasetFolder, "sources", basename(source.file));
    const status = await stat(path).catch(() => undefined);
    if (status === undefined || !status.isFile()) return undefined;

    const stamp = `${status.mtimeMs} ${status.size}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return undefined;
    const after = {
      stamp,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      lines: bytes.toString("utf8").split(/\r?\n/),
    };
    known.set(path, after);
    return after;
  }

  return {
    async attachment(source) {
      const file = await read(source);
      if (file === undefined) return "NONE";
      return file.sha256 === source.sha256 ? "MATCHES" : "DIFFERS";
    },
    async quote(source, { line, start, end }) {
      const file = await read(source);
      return file?.sha256 === source.sha256 ? file.lines[line - 1]?.slice(start, end) : undefined;
    },
  };
}
