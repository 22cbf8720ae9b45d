import type { YearRange } from "../timeline/term.ts";
import { useWords } from "../useWords.ts";

interface YearsChoiceProps {
  /** The years that the dates name; null where there are none. */
  readonly span: YearRange | null;
  readonly years: YearRange | null;
  readonly onChange: (years: YearRange | null) => void;
}

/** The first and the last year in one of which an agreement must be in force. */
export function YearsChoice({ span, years, onChange }: YearsChoiceProps) {
  const words = useWords();
  const ends = [span, years].filter((range) => range !== null);
  const first = Math.min(...ends.map(({ from }) => from));
  const last = Math.max(...ends.map(({ to }) => to));
  const all =
    ends.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);

  const choose = (end: "from" | "to", value: string): void => {
    if (value === "") return onChange(null);
    const year = Number(value);
    const other = years?.[end === "from" ? "to" : "from"] ?? year;
    return onChange({ from: Math.min(year, other), to: Math.max(year, other) });
  };

  return (
    <span className="years">
      {(["from", "to"] as const).map((end) => (
        <select
          key={end}
          aria-label={words.filter[end]}
          value={years?.[end] ?? ""}
          disabled={all.length === 0}
          onChange={({ target }) => choose(end, target.value)}
        >
          <option value="">{end === "from" ? words.filter.anyYear : "–"}</option>
          {all.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      ))}
    </span>
  );
}
