import { ms, type Section, short, table } from "../report.ts";
import { median } from "../statistics.ts";
import type { FieldTimes } from "./measureFields.ts";

/** A row a question: over HTTP / by the driver, and their ratio, at each size; and how the first grew. */
export function fieldsTable(times: readonly FieldTimes[]): Section {
  const sizes = [...new Set(times.map(({ relations }) => relations))];
  const questions = [...new Set(times.map(({ question }) => question))];
  const rows = questions.map((question) => {
    const own = times.filter((found) => found.question === question);
    const [first, last] = [own[0], own.at(-1)];
    const growth = first && last ? last.http / first.http : Number.NaN;
    return [
      question,
      ...own.map(({ http, raw }) => `${ms(http)} / ${ms(raw)} = **${(http / raw).toFixed(1)}**`),
      own.length > 1 ? growth.toFixed(1) : "–",
    ];
  });
  const ratios = (from: number, to: number): string => {
    const found = times.filter(({ raw }) => raw >= from && raw < to);
    if (found.length === 0) return "none";
    const all = found.map(({ http, raw }) => http / raw);
    return `${median(all).toFixed(2)} in the median of ${found.length}, ${Math.max(...all).toFixed(2)} at most`;
  };
  return {
    title: "Fields",
    text: `Milliseconds over HTTP / for the same statements by the driver, one after another = ratio; medians of calls one at a time, all sizes and both ways in turn. "Growth" is over HTTP, from the smallest graph to the largest.

${table(["question", ...sizes.map(short), "growth"], rows)}

Ratio where the statements take under 2 ms: ${ratios(0, 2)}; from 2 to 5 ms: ${ratios(2, 5)}; over 5 ms: ${ratios(5, Infinity)}.`,
  };
}
