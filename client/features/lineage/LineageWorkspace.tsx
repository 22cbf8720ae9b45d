import { useMemo } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { collator, type Named, nameIn } from "../../i18n/names.ts";
import { Button } from "../../ui/Button.tsx";
import { useWorkspaceAddress } from "../../ui/useWorkspaceAddress.ts";
import { readAddress, writeAddress } from "./address.ts";
import { Alone } from "./Alone.tsx";
import { Chooser } from "./Chooser.tsx";
import { Controls } from "./Controls.tsx";
import { Legend } from "./Legend.tsx";
import { isMechanism } from "./model/lineage.ts";
import { OfOne } from "./OfOne.tsx";
import { Overview } from "./Overview.tsx";
import { useLineages, useMechanisms } from "./queries.ts";
import { useWords } from "./useWords.ts";
import "./lineage.css";

/** What came before what: the lineage of one mechanism, or every lineage of the dataset. */
export function LineageWorkspace() {
  const words = useWords();
  const state = useWorkspaceAddress(readAddress, writeAddress);
  const { address, change } = state;
  const { ordered, alone, isKnown } = useChoices();

  return (
    <div className="lineage">
      <header className="lineage-head">
        <h1>{words.title}</h1>
        <Chooser
          ordered={ordered}
          alone={alone}
          chosen={address.of}
          onChoose={(of) => change({ of, step: null }, "push")}
        />
        {address.of !== null && (
          <Button onPress={() => change({ of: null, step: null }, "push")}>
            {words.choose.clear}
          </Button>
        )}
        <Controls {...state} />
      </header>
      {address.of === null ? (
        <>
          <Overview {...state} />
          {isKnown && <Alone mechanisms={alone} />}
        </>
      ) : (
        <OfOne key={address.of} of={address.of} {...state} />
      )}
      <Legend />
    </div>
  );
}

/**
 * What has a lineage, mechanisms first, and the mechanisms that have none; either by name, and empty
 * until it is known which is which.
 */
function useChoices() {
  const language = useLanguage();
  const { data: all } = useLineages();
  const { data: mechanisms } = useMechanisms();
  return useMemo(() => {
    if (!all) return { ordered: [], alone: [], isKnown: false };
    const stages = all.lineages.flatMap((lineage) => lineage.stages);
    const ids = new Set(stages.map(({ id }) => id));
    const byName = (a: Named, b: Named): number =>
      collator.compare(nameIn(language, a), nameIn(language, b));
    return {
      ordered: stages.toSorted(
        (a, b) => Number(isMechanism(b)) - Number(isMechanism(a)) || byName(a, b),
      ),
      alone: (mechanisms?.items ?? []).filter(({ id }) => !ids.has(id)).toSorted(byName),
      isKnown: true,
    };
  }, [all, mechanisms, language]);
}
