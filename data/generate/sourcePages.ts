import { createHash } from "node:crypto";

/** UTF-16 code units of a line, passages of a line, lines of a source. */
const [passageLength, passagesInLine, linesInSource] = [60, 8, 250];
const passagesInSource = passagesInLine * linesInSource;

/** Where a passage lies. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The place of a passage by its number, from 0: passages fill lines, and lines sources. */
export function placeOf(number: number): Place {
  const own = number % passagesInSource;
  const start = (own % passagesInLine) * passageLength;
  return {
    source: sourceId(Math.floor(number / passagesInSource)),
    line: 1 + Math.floor(own / passagesInLine),
    start,
    end: start + passageLength,
  };
}

/**
 * The entries of dataset.yaml for the sources of so many passages. Nobody has their files: the
 * digests stand for none, and no quote will ever be shown.
 */
export function sourcesOf(passages: number, seed: number) {
  const count = Math.max(1, Math.ceil(passages / passagesInSource));
  return Array.from({ length: count }, (_, number) => {
    const own = Math.min(passagesInSource, passages - number * passagesInSource);
    const lines = Math.max(1, Math.ceil(own / passagesInLine));
    return {
      id: sourceId(number),
      title: `合成报告第${number + 1}卷`,
      titleEn: `Generated report, volume ${number + 1}`,
      publisher: "合成数据",
      publishedOn: "2025",
      file: `volume-${number + 1}.txt`,
      sha256: createHash("sha256").update(`${seed}/${number}`).digest("hex"),
      lineLengths: Object.fromEntries(
        Array.from({ length: lines }, (_line, place) => [
          place + 1,
          passageLength * passagesInLine,
        ]),
      ),
      chapters: [{ line: 1, title: `第${number + 1}卷`, titleEn: `Volume ${number + 1}` }],
    };
  });
}

function sourceId(number: number): string {
  return `source/volume-${number + 1}`;
}
