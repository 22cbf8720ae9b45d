import { useState } from "react";
import { useNameMatches } from "../../api/useNameMatches.ts";
import { useOntology } from "../../api/useOntology.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useFacts } from "../../exploration/useFacts.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, nameIn } from "../../i18n/names.ts";
import { ChipsCombobox } from "../../ui/ChipsCombobox.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { FilterSection } from "./FilterSection.tsx";
import { useWords } from "./useWords.ts";

interface Option extends EntityFact {
  readonly count: number;
}

/** Which regions, with what belongs to them: those that anything in the network belongs to. */
export function RegionFilter({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const words = useWords();
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const { found } = useNameMatches(typed, ["Region"]);
  const chosen = useExploration(({ exploration }) => exploration.filters.regions);
  const regions = useFacts([...new Set([...counts.keys(), ...chosen])]);
  const nameOf = (entity: EntityFact): string => nameIn(language, entity);
  const options = regions
    .map((region): Option => ({ ...region, count: counts.get(region.id) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || collator.compare(nameOf(a), nameOf(b)));

  const offer = (text: string): readonly Option[] => {
    const wanted = text.normalize("NFKC").trim().toLowerCase();
    if (wanted === "") return options;
    return options.filter(
      ({ id, name, nameEn }) =>
        found.has(id) || `${name}\n${nameEn ?? ""}`.toLowerCase().includes(wanted),
    );
  };
  const change = (ids: readonly string[]): void => {
    const { learn, run } = explorationStore.getState();
    // The recipe tells of regions by name, whether they are in the network or not.
    learn({ entities: regions.filter(({ id }) => ids.includes(id)), relations: [] });
    run({ name: "filter", by: { regions: ids } });
  };

  return (
    <FilterSection name="regions">
      <ChipsCombobox
        label={words.addRegion}
        placeholder={words.addRegion}
        chosen={chosen.map((id) => {
          const region = regions.find((one) => one.id === id);
          return { id, name: region ? nameOf(region) : id };
        })}
        offer={offer}
        onType={setTyped}
        onChange={change}
        removeLabel={words.removeRegion}
        note={(offered) => (offered === 0 ? words.noRegion : null)}
        Offered={CountedRegion}
      />
      <p>{words.regionNote}</p>
    </FilterSection>
  );
}

function CountedRegion({ option }: { readonly option: Option }) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  return (
    <>
      <Mark
        shape={entityKinds.get(option.kind)?.shape ?? ""}
        colour={kindColour(option.kind)}
        size={10}
      />
      <span>{nameIn(language, option)}</span>
      <span className="figure" title={words.inNetwork(option.count)}>
        {option.count}
      </span>
    </>
  );
}
