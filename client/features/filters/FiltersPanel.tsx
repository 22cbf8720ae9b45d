import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useOntology } from "../../api/useOntology.ts";
import { confidences, modalities } from "../../exploration/filters.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { unhidden } from "../../exploration/unhidden.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Checks } from "./Checks.tsx";
import { barsOf, choicesIn } from "./choices.ts";
import { FilterSection } from "./FilterSection.tsx";
import { openFilters } from "./filtersOpenStore.ts";
import { RegionFilter } from "./RegionFilter.tsx";
import { useWords } from "./useWords.ts";
import { YearsFilter } from "./YearsFilter.tsx";

/** Every filter of the network, what each leaves out, and the way to lift it. */
export function FiltersPanel() {
  const words = useWords();
  const text = useText();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();
  const exploration = useExploration((state) => state.exploration);
  const facts = useExploration((state) => state.facts);
  const heading = useRef<HTMLHeadingElement>(null);
  const { run } = explorationStore.getState();
  const { filters, hiddenKinds } = exploration;
  const part = useMemo(() => unhidden(exploration, facts), [exploration, facts]);
  const choices = useMemo(() => choicesIn(part, facts), [part, facts]);
  const bars = useMemo(() => barsOf(part), [part]);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };

  return (
    // Escape closes what stands in it, as it does in a dialog.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="filters-panel" aria-label={words.label} onKeyDown={onKeyDown}>
      <header className="filters-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.label}
        </h2>
        <Button look="icon" aria-label={words.close} onPress={close}>
          <CloseIcon />
        </Button>
      </header>
      <Sum />
      <RegionFilter counts={choices.regions} />
      {bars.length > 0 || filters.years ? (
        <YearsFilter bars={bars} undated={choices.undated} />
      ) : (
        <FilterSection name="years">
          <p>{words.noYears}</p>
        </FilterSection>
      )}
      <FilterSection name="kinds">
        <Checks
          checks={[...entityKinds.values()].map((kind) => ({
            id: kind.id,
            name: nameIn(language, kind),
            mark: <Mark shape={kind.shape} colour={kindColour(kind.id)} size={11} />,
          }))}
          counts={choices.kinds}
          off={hiddenKinds}
          onToggle={(kind) => run({ name: "toggleKind", kind })}
        />
      </FilterSection>
      <FilterSection
        name="relationKinds"
        offer={
          <AllOff
            name={text.filters.names.relationKinds}
            onPress={() =>
              run({ name: "filter", by: { relationKinds: [...choices.relationKinds.keys()] } })
            }
          />
        }
      >
        <Checks
          checks={[...relationKinds.values()]
            .map((kind) => ({ id: kind.id, name: nameIn(language, kind) }))
            .toSorted((a, b) => collator.compare(a.name, b.name))}
          counts={choices.relationKinds}
          off={new Set(filters.relationKinds)}
          onToggle={(id) =>
            run({ name: "filter", by: { relationKinds: toggled(filters.relationKinds, id) } })
          }
        />
      </FilterSection>
      <FilterSection name="confidence">
        <Checks
          checks={confidences.map((id) => ({ id, name: text.confidence[id] }))}
          counts={choices.confidence}
          off={new Set(filters.confidence)}
          onToggle={(id) =>
            run({
              name: "filter",
              by: { confidence: inOrder(confidences, filters.confidence, id) },
            })
          }
        />
      </FilterSection>
      <FilterSection name="modality">
        <Checks
          checks={modalities.map((id) => ({
            id,
            name: id === "UNSTATED" ? text.filters.unstated : text.modality[id],
          }))}
          counts={choices.modality}
          off={new Set(filters.modality)}
          onToggle={(id) =>
            run({ name: "filter", by: { modality: inOrder(modalities, filters.modality, id) } })
          }
        />
      </FilterSection>
    </section>
  );
}

function close(): void {
  openFilters(false);
  document.querySelector<HTMLElement>(".filters-opener")?.focus({ preventScroll: true });
}

/** What all filters leave out together, and the way to lift them all. */
function Sum() {
  const words = useWords();
  const { filters: text } = useText();
  const { leftOut, leftOutBy } = useExploration((state) => state.sight);
  const what = text.leftOut(leftOut.entities, leftOut.relations);
  const lift = (): void => {
    explorationStore.getState().run({ name: "lift", filters: [...leftOutBy.keys()] });
    announce(text.lifted);
  };
  return (
    <div className="filters-sum">
      <p role="status">{what === "" ? words.nothingLeftOut : words.leftOut(what)}</p>
      {leftOutBy.size > 0 && (
        <Button look="main" onPress={lift}>
          {words.liftAll}
        </Button>
      )}
    </div>
  );
}

function AllOff({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  const words = useWords();
  return (
    <Button aria-label={words.noneOfLabel(name)} onPress={onPress}>
      {words.noneOf}
    </Button>
  );
}

function toggled(off: readonly string[], id: string): readonly string[] {
  return off.includes(id) ? off.filter((one) => one !== id) : [...off, id];
}

/** The values that are off after one was toggled, in the order in which they are told. */
function inOrder<Value extends string>(
  all: readonly Value[],
  off: readonly Value[],
  id: string,
): readonly Value[] {
  return all.filter((one) => off.includes(one) !== (one === id));
}
