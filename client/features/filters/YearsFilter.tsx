import { useState } from "react";
import { undatedChoices, type Years } from "../../exploration/filters.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import type { Bar } from "./choices.ts";
import { FilterSection } from "./FilterSection.tsx";
import { useWords } from "./useWords.ts";

interface YearsFilterProps {
  /** From the first year to the last; at least one. */
  readonly bars: readonly Bar[];
  /** How many entities have no date. */
  readonly undated: number;
}

type Range = Pick<Years, "from" | "to">;

/** Which years must see something in force: bars that say how much is, and two handles. */
export function YearsFilter({ bars, undated }: YearsFilterProps) {
  const words = useWords();
  const text = useText();
  const years = useExploration(({ exploration }) => exploration.filters.years);
  /** Where the handles are while one is moved: a move is one step, taken when it ends. */
  const [moved, move] = useState<Range | null>(null);
  const whole: Range = {
    from: Math.min(bars[0]?.from ?? 0, years?.from ?? Infinity),
    to: Math.max(bars.at(-1)?.to ?? 0, years?.to ?? -Infinity),
  };
  const range = moved ?? years ?? whole;
  const choice = years?.undated ?? "all";

  const settle = (next: Range, nextChoice: Years["undated"] = choice): void => {
    move(null);
    const isAll = next.from === whole.from && next.to === whole.to && nextChoice === "all";
    const same = years?.from === next.from && years.to === next.to && years.undated === nextChoice;
    if (same || (isAll && years === null)) return;
    const { run } = explorationStore.getState();
    run({
      name: "filter",
      by: { years: isAll ? null : { from: next.from, to: next.to, undated: nextChoice } },
    });
  };
  const finish = (): void => {
    if (moved) settle(moved);
  };
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const nameOf = ({ from, to }: Range): string => (from === to ? `${from}` : `${from}–${to}`);
  const share = (span: number): number => (100 * span) / Math.max(1, whole.to - whole.from);
  const countIn = (year: number): number =>
    bars.find(({ from, to }) => from <= year && to >= year)?.count ?? 0;

  return (
    <FilterSection name="years">
      <div className="years-bars" aria-hidden="true">
        {bars.map((bar) => (
          // The handles do the same by keyboard.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <span
            key={bar.from}
            title={words.inForce(nameOf(bar), bar.count)}
            data-in={bar.to >= range.from && bar.from <= range.to}
            onClick={() => settle(bar)}
          >
            <i style={{ height: `${(100 * bar.count) / most}%` }} />
          </span>
        ))}
      </div>
      <div className="years-handles">
        <span className="years-track">
          <i
            style={{
              left: `${share(range.from - whole.from)}%`,
              right: `${share(whole.to - range.to)}%`,
            }}
          />
        </span>
        {(["from", "to"] as const).map((end) => (
          <input
            key={end}
            type="range"
            aria-label={words[end]}
            aria-valuetext={words.inForce(String(range[end]), countIn(range[end]))}
            min={whole.from}
            max={whole.to}
            // Where both stand at the same end, the one that can still be moved lies above.
            data-above={end === "from" && range.from - whole.from > whole.to - range.from}
            value={range[end]}
            onChange={({ target }) => {
              const year = Number(target.value);
              move(
                end === "from"
                  ? { from: Math.min(year, range.to), to: range.to }
                  : { from: range.from, to: Math.max(year, range.from) },
              );
            }}
            onPointerUp={finish}
            onKeyUp={finish}
            onBlur={finish}
          />
        ))}
      </div>
      <p className="years-said">
        <b>{text.filters.years(range.from, range.to)}</b>
        {range.from === whole.from && range.to === whole.to && <span>{words.anyYears}</span>}
      </p>
      {undated > 0 && (
        <label className="years-undated">
          <span>{words.undated(undated)}</span>
          <select
            value={choice}
            onChange={({ target }) =>
              settle(range, undatedChoices.find((one) => one === target.value) ?? "all")
            }
          >
            {undatedChoices.map((one) => (
              <option key={one} value={one}>
                {words.undatedChoices[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{words.relationsFollow}</p>
    </FilterSection>
  );
}
