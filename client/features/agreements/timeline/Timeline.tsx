import { useMemo } from "react";
import type { Agreement } from "../agreement.ts";
import { useWords } from "../useWords.ts";
import { layTimeline } from "./layTimeline.ts";
import { TermRow, UndatedRow } from "./rows.tsx";
import { isInForce, type YearRange } from "./term.ts";
import { YearAxis } from "./YearAxis.tsx";
import { YearSlider } from "./YearSlider.tsx";
import "./timeline.css";

interface TimelineProps {
  /** Those that pass all filters but the years: what is out of range fades instead of vanishing. */
  readonly agreements: readonly Agreement[];
  readonly years: YearRange | null;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onChoose: (years: YearRange | null) => void;
}

/** Terms as bars on an axis of years; what has no date in a lane of its own. */
export function Timeline({ agreements, years, selected, onSelect, onChoose }: TimelineProps) {
  const words = useWords();
  const timeline = useMemo(() => layTimeline(agreements), [agreements]);
  const { bars, undated, span } = timeline;
  const aboutUndated =
    undated.length === 0
      ? words.timeline.allDated
      : years === null
        ? words.timeline.undatedAdvice
        : words.filter.undatedOut(undated.length);

  return (
    <section className="timeline" aria-label={words.timeline.label}>
      {span === null ? (
        <p className="remark lane-note">{words.timeline.allUndated}</p>
      ) : (
        <>
          <YearSlider span={span} years={years} onChoose={onChoose} />
          <div className="terms">
            <YearAxis timeline={timeline} span={span} chosen={years} onChoose={onChoose} />
            <ol>
              {bars.map((bar) => (
                <TermRow
                  key={bar.agreement.id}
                  bar={bar}
                  isInRange={years === null || isInForce(bar.agreement.period, years)}
                  isSelected={selected === bar.agreement.id}
                  onSelect={onSelect}
                />
              ))}
            </ol>
          </div>
        </>
      )}
      <section
        className="undated-lane"
        aria-label={words.timeline.undated}
        data-faded={years !== null}
      >
        <header>
          <h2>
            {words.timeline.undated} <span className="figure">{undated.length}</span>
          </h2>
          <p className="remark">{aboutUndated}</p>
        </header>
        <ul>
          {undated.map((agreement) => (
            <UndatedRow
              key={agreement.id}
              agreement={agreement}
              isSelected={selected === agreement.id}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </section>
    </section>
  );
}
