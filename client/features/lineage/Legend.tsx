import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage } from "../../i18n/names.ts";
import { stepHead } from "./drawing/StepLine.tsx";
import { useText } from "../../i18n/text.ts";
import { useWords } from "./useWords.ts";

/** The id of what says the keys of a drawing. */
export const keyHelpId = "lineage-keys";

/**
 * What the arrows mean: their heads say the kind, their lines how well it is borne out. While the
 * keyboard is in a drawing, what its keys do.
 */
export function Legend() {
  const { legend, drawing } = useWords();
  const text = useText();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  const kinds = [...relationKinds.values()].filter(({ lineage }) => lineage);
  return (
    <footer className="lineage-legend" role="group" aria-label={legend}>
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
      {(["EXPLICIT", "IMPLIED", "BACKGROUND"] as const).map((confidence) => (
        <span key={confidence}>
          <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
            <g className="step">
              <path className={`step-line ${confidence.toLowerCase()}`} d="M1 6H33" />
            </g>
          </svg>
          {text.confidence[confidence]}
        </span>
      ))}
      <p id={keyHelpId}>{drawing.help}</p>
    </footer>
  );
}
