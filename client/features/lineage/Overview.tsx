import { useMemo } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { explorationStore, selectedEntity, useExploration } from "../../exploration/store.ts";
import { useOntology } from "../../api/useOntology.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { LineageState } from "./address.ts";
import { LineageFigure } from "./LineageFigure.tsx";
import type { Satellite } from "./model/blocks.ts";
import type { Lineage } from "./model/lineage.ts";
import { leavesOf, rootsOf } from "./model/lineages.ts";
import type { Mechanism } from "./queries.ts";
import { joined } from "./useSentence.ts";
import { useWords } from "./useWords.ts";

interface OverviewProps extends LineageState {
  readonly lineages: readonly Lineage[];
  readonly satellites: readonly Satellite[];
  readonly alone: readonly Mechanism[];
}

/** Every lineage as a figure of its own, the largest first, and the mechanisms that have none. */
export function Overview({ lineages, satellites, alone, address, change }: OverviewProps) {
  const satellitesOf = useMemo(
    () =>
      lineages.map(({ stages }) => {
        const ids = new Set(stages.map(({ id }) => id));
        return satellites.filter(({ stage }) => ids.has(stage));
      }),
    [lineages, satellites],
  );
  return (
    <>
      <div className="lineage-figures">
        {lineages.map((lineage, index) => (
          <LineageFigure
            key={lineage.stages[0]?.id}
            lineage={lineage}
            title={<FromTo lineage={lineage} />}
            focus={null}
            satellites={satellitesOf[index] ?? []}
            address={address}
            change={change}
            tellsStory={false}
          />
        ))}
      </div>
      {alone.length > 0 && <Alone mechanisms={alone} />}
    </>
  );
}

/** What a lineage begins with and what it has led to. */
function FromTo({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords();
  const language = useLanguage();
  const names = (stages: Lineage["stages"]) =>
    joined(
      stages.map((stage) => nameIn(language, stage)),
      words,
    );
  return (
    <>
      {names(rootsOf(lineage))} <span className="from-to">{words.fromTo}</span>{" "}
      {names(leavesOf(lineage))}
    </>
  );
}

/** Mechanisms of which the sources say no before and no after: listed, never left out. */
function Alone({ mechanisms }: { readonly mechanisms: readonly Mechanism[] }) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const selected = useExploration(selectedEntity);
  return (
    <section className="lineage-alone" aria-labelledby="lineage-alone">
      <h2 id="lineage-alone">{words.alone(mechanisms.length)}</h2>
      <p>{words.aloneAdvice}</p>
      <ul>
        {mechanisms.map((mechanism) => (
          <li key={mechanism.id}>
            <Mark
              shape={entityKinds.get(mechanism.kind)?.shape ?? ""}
              colour={kindColour(mechanism.kind)}
              size={10}
              hollow
            />
            <button
              type="button"
              aria-current={mechanism.id === selected ? "true" : undefined}
              onClick={() =>
                explorationStore.getState().select({ of: "entities", ids: [mechanism.id] })
              }
            >
              {nameIn(language, mechanism)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
