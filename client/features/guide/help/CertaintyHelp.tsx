import type { Confidence, GlossaryQuery, Modality } from "../../../api/generated/graphql.ts";
import { Passages } from "../../../api/Passages.tsx";
import { relationWords } from "../../../api/relationWords.ts";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import { useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage, nameIn } from "../../../i18n/names.ts";
import { useText } from "../../../i18n/text.ts";
import { Busy } from "../../../ui/Busy.tsx";
import { useGlossary } from "./useGlossary.ts";
import { useWords } from "./useWords.ts";

type Example = GlossaryQuery["explicit"];

const confidences: readonly Confidence[] = ["EXPLICIT", "IMPLIED", "BACKGROUND"];
const modalities: readonly Modality[] = [
  "STUDIED",
  "PLANNED",
  "STARTED",
  "ONGOING",
  "DONE",
  "STANDING",
  "RECOMMENDED",
];

function examplesOf(found: GlossaryQuery): Readonly<Record<Confidence | Modality, Example>> {
  return {
    EXPLICIT: found.explicit,
    IMPLIED: found.implied,
    BACKGROUND: found.background,
    STUDIED: found.studied,
    PLANNED: found.planned,
    STARTED: found.started,
    ONGOING: found.ongoing,
    DONE: found.done,
    STANDING: found.standing,
    RECOMMENDED: found.recommended,
  };
}

/** What confidence and modality mean, each with how often it occurs and a sentence to show it. */
export function CertaintyHelp() {
  const { certainty, loading } = useWords();
  const text = useText();
  const { data, error, refetch } = useGlossary();
  if (error && !data) return <RequestFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy>{loading}</Busy>;
  const examples = examplesOf(data);
  return (
    <>
      <h3>{certainty.confidence}</h3>
      <dl>
        {confidences.map((one) => (
          <Meaning
            key={one}
            word={text.confidence[one]}
            meaning={certainty.confidenceMeanings[one]}
            example={examples[one]}
          />
        ))}
      </dl>
      <h3>{certainty.modality}</h3>
      <p>{certainty.modalityIntroduction}</p>
      <dl>
        {modalities.map((one) => (
          <Meaning
            key={one}
            word={text.modality[one]}
            meaning={certainty.modalityMeanings[one]}
            example={examples[one]}
          />
        ))}
      </dl>
    </>
  );
}

interface MeaningProps {
  readonly word: string;
  readonly meaning: string;
  readonly example: Example;
}

function Meaning({ word, meaning, example }: MeaningProps) {
  const { certainty } = useWords();
  const ontology = useOntology();
  const language = useLanguage();
  const [relation] = example.nodes;
  return (
    <div>
      <dt>
        {word}
        <span className="help-count">
          {relation ? certainty.relations(example.totalCount) : certainty.none}
        </span>
      </dt>
      <dd>
        {meaning}
        {relation && (
          <div className="help-example">
            <p>
              {certainty.example}{" "}
              <b>
                {nameIn(language, relation.from)} —{" "}
                {relationWords(ontology, language, relation.kind)} — {nameIn(language, relation.to)}
              </b>
            </p>
            <Passages passages={relation.passages.slice(0, 1)} />
            {relation.passages.length === 0 && relation.note !== null && (
              <p>{inLanguage(language, relation.note, relation.noteEn).text}</p>
            )}
          </div>
        )}
      </dd>
    </div>
  );
}
