import type { Rule } from "./rule.ts";

const columns = ["line", "start", "end"] as const;

/** Passages point at places that their source has. Two passages may overlap. */
export const locators: Rule = {
  needs: ["dataset.yaml"],
  watch: ({ sourceById }, report) => ({
    passages(row) {
      const malformed = columns.filter(
        (column) => row.code(column) !== "" && !/^(0|[1-9]\d{0,8})$/.test(row.code(column)),
      );
      for (const column of malformed) {
        report(row.problem(column, `"${row.code(column)}" is not a whole number.`));
      }
      const isEmpty = columns.some((column) => row.code(column) === "");
      const source = sourceById.get(row.code("source"));
      if (malformed.length > 0 || isEmpty || source === undefined) return;

      const line = row.code("line");
      const [start, end] = [Number(row.code("start")), Number(row.code("end"))];
      const length = source.lineLengths[line];
      if (length === undefined || length === 0) {
        const message = `Line ${line} of ${source.id} is empty or not there; see lineLengths in dataset.yaml.`;
        report(row.problem("line", message));
      } else if (start >= end) {
        const message = `The passage ends at ${end} and starts at ${start}; "end" is exclusive and must be greater.`;
        report(row.problem("end", message));
      } else if (end > length) {
        const message = `The passage ends at ${end}, and line ${line} of ${source.id} is only ${length} long.`;
        report(row.problem("end", message));
      }
    },
  }),
};
