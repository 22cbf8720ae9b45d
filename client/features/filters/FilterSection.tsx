import { type ReactNode, useId } from "react";
import type { FilterName } from "../../exploration/filters.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { useWords } from "./useWords.ts";

interface FilterSectionProps {
  readonly name: FilterName;
  /** Beside the heading, while the filter is not in force. */
  readonly offer?: ReactNode;
  readonly children: ReactNode;
}

/** One filter: its choices, what it leaves out, and the way to lift it. */
export function FilterSection({ name, offer, children }: FilterSectionProps) {
  const words = useWords();
  const { filters } = useText();
  const id = useId();
  const leftOut = useExploration(({ sight }) => sight.leftOutBy.get(name));
  const what = leftOut && filters.leftOut(leftOut.entities, leftOut.relations);
  return (
    <section className="filter-section" aria-labelledby={id} data-in-force={leftOut !== undefined}>
      <header>
        <h3 id={id}>{words.headings[name]}</h3>
        {leftOut ? (
          <Button
            aria-label={words.lift(filters.names[name])}
            onPress={() => explorationStore.getState().run({ name: "lift", filters: [name] })}
          >
            {words.liftShort}
          </Button>
        ) : (
          offer
        )}
      </header>
      {children}
      {what !== undefined && what !== "" && (
        <p className="filter-left-out">{words.leavesOut(what)}</p>
      )}
    </section>
  );
}
