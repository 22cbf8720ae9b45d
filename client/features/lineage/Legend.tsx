import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage } from "../../i18n/names.ts";
import { stepHead } from "./drawing/StepLine.tsx";
import { useWords } from "./useWords.ts";

/** What the arrows mean: their heads say the kind, their lines how well it is borne out. */
export function Legend() {
  const { legend } = useWords();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  const kinds = [...relationKinds.values()].filter(({ lineage }) => lineage);
  return (
    <footer className="lineage-legend" role="group" aria-label={legend.label}>
      {kinds.map((kind) => (
        <span key={kind.id}>
          <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
            <g className="step" data-kind={kind.id}>
              <path className="step-line" d="M1 6H31" />
              <path className="step-head" transform="translate(32 6)" d={stepHead(kind.id)} />
            </g>
          </svg>
          {inLanguage(language, kind.name, kind.nameEn).text}
        </span>
      ))}
      {(["explicit", "implied", "background"] as const).map((confidence) => (
        <span key={confidence}>
          <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
            <g className="step">
              <path className={`step-line ${confidence}`} d="M1 6H33" />
            </g>
          </svg>
          {legend[confidence]}
        </span>
      ))}
    </footer>
  );
}
