import { useWords } from "../useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import type { YearRange } from "./term.ts";

interface YearSliderProps {
  readonly span: YearRange;
  readonly years: YearRange | null;
  readonly onChoose: (years: YearRange | null) => void;
}

/** The state in one year: the same filter as a range of one. */
export function YearSlider({ span, years, onChoose }: YearSliderProps) {
  const words = useWords();
  const single = years !== null && years.from === years.to ? years.from : null;
  const said =
    years === null
      ? words.timeline.everyYear
      : single === null
        ? `${years.from}–${years.to}`
        : String(single);
  return (
    <div className="year-slider">
      <label>
        {words.timeline.year}
        <input
          type="range"
          min={span.from}
          max={span.to}
          step={1}
          value={single ?? years?.to ?? span.to}
          aria-valuetext={said}
          data-chosen={single !== null}
          onChange={({ target }) => {
            const year = Number(target.value);
            onChoose({ from: year, to: year });
          }}
        />
      </label>
      <output>{said}</output>
      {years !== null && <Button onPress={() => onChoose(null)}>{words.timeline.clear}</Button>}
      <span className="remark">{words.timeline.help}</span>
    </div>
  );
}
