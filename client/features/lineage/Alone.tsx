import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import { explorationStore, selectedEntity, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { type Mechanism, useMechanisms } from "./queries.ts";
import { useWords } from "./useWords.ts";

interface AloneProps {
  /** Of the mechanisms that were read, those without a lineage. */
  readonly mechanisms: readonly Mechanism[];
}

/** Mechanisms of which the sources say no before and no after: listed, never left out. */
export function Alone({ mechanisms }: AloneProps) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const selected = useExploration(selectedEntity);
  const { data, error, refetch } = useMechanisms();
  if (error && !data) return <RequestFailed error={error} onRetry={() => void refetch()} />;
  if (!data || mechanisms.length === 0) return null;
  const isCut = data.items.length < data.total;
  return (
    <section className="lineage-alone" aria-labelledby="lineage-alone">
      <h2 id="lineage-alone">{words.alone(mechanisms.length)}</h2>
      <p>
        {words.aloneAdvice}
        {isCut && ` ${words.aloneCut(data.items.length, data.total)}`}
      </p>
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
