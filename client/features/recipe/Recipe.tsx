import { useOntology } from "../../api/useOntology.ts";
import { emptyExploration } from "../../exploration/exploration.ts";
import { queriesOf } from "../../exploration/queries.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useText } from "../../i18n/text.ts";
import { AskedButton } from "../asked/AskedButton.tsx";
import { stepWords } from "./stepWords.ts";
import "./recipe.css";

/** Every step of the exploration in words: what it asked, and the way back to it. */
export function Recipe() {
  const { recipe } = useText();
  const language = useLanguage();
  const ontology = useOntology();
  const facts = useExploration((state) => state.facts);
  const { steps, done } = useExploration((state) => state.history);

  if (steps.length === 0) return <p className="recipe-none">{recipe.none}</p>;
  return (
    <div className="recipe">
      <p>{recipe.introduction}</p>
      <ol aria-label={recipe.label}>
        {steps.map(({ command, after }, index) => {
          const isNow = index + 1 === done;
          const queries = queriesOf(command, steps[index - 1]?.after ?? emptyExploration);
          return (
            <li
              // oxlint-disable-next-line react/no-array-index-key -- a step is known by its place
              key={index}
              data-undone={index >= done}
            >
              <button
                type="button"
                aria-current={isNow ? "step" : undefined}
                onClick={() => explorationStore.getState().jump(index + 1)}
              >
                {stepWords(command, after, { facts, ontology, language })}
                {isNow && <span className="recipe-now">{recipe.now}</span>}
              </button>
              {queries.length > 0 ? (
                <AskedButton queries={queries} />
              ) : (
                <span className="unseen">{recipe.pictureOnly}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
