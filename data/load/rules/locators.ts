import type { Rule } from "./rule.ts";

/** Passages point at places that their source has. Two passages may overlap. */
export const locators: Rule = {
  needs: ["dataset.yaml"],
  *check({ passages, sourceById }) {
    for (const row of passages) {
      const malformed = ["line", "start", "end"].filter(
        (column) => row.text(column) !== "" && !/^(0|[1-9]\d{0,8})$/.test(row.text(column)),
      );
      for (const column of malformed) {
        yield row.problem(column, `"${row.text(column)}" is not a whole number.`);
      }
      const isEmpty = ["line", "start", "end"].some((column) => row.text(column) === "");
      const source = sourceById.get(row.text("source"));
      if (malformed.length > 0 || isEmpty || source === undefined) continue;

      const [start, end] = [Number(row.text("start")), Number(row.text("end"))];
      const length = source.lineLengths[row.text("line")];
      if (length === undefined || length === 0) {
        yield row.problem(
          "line",
          `Line ${row.text("line")} of ${source.id} is empty or not there; see lineLengths in dataset.yaml.`,
        );
      } else if (start >= end) {
        yield row.problem(
          "end",
          `The passage ends at ${end} and starts at ${start}; "end" is exclusive and must be greater.`,
        );
      } else if (end > length) {
        yield row.problem(
          "end",
          `The passage ends at ${end}, and line ${row.text("line")} of ${source.id} is only ${length} long.`,
        );
      }
    }
  },
};
