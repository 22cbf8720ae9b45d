import { useOntology } from "../../api/useOntology.ts";
import { mostLength, type PathsInquiry, usualLength } from "../../exploration/inquiry.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { kindNames } from "./kindNames.ts";
import { useWords } from "./useWords.ts";

interface NoPathProps {
  readonly inquiry: PathsInquiry;
  /** Entity kinds that no path was allowed to run through. */
  readonly leftOut: readonly string[];
}

/** That there is no path, what was left out in the search, and the ways to search further. */
export function NoPath({ inquiry, leftOut }: NoPathProps) {
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  const { ask } = explorationStore.getState();
  const advice = [
    words.noneAdvice(leftOut.length === 0 ? "" : kindNames(leftOut, ontology, language)),
    ...(inquiry.entityKinds === null ? [words.whyLeftOut] : []),
    ...(inquiry.relationKinds === null ? [] : [words.narrowedAdvice]),
  ].join(language === "zh" ? "" : " ");

  return (
    <Notice title={words.none(inquiry.maxLength)} advice={advice}>
      <div className="inquiry-tools">
        {inquiry.maxLength < mostLength && (
          <Button look="main" onPress={() => ask({ ...inquiry, maxLength: mostLength })}>
            {words.lookWithin(mostLength)}
          </Button>
        )}
        {leftOut.length > 0 && (
          <Button
            onPress={() => ask({ ...inquiry, entityKinds: [...ontology.entityKinds.keys()] })}
          >
            {words.goThroughThem}
          </Button>
        )}
        {inquiry.relationKinds !== null && (
          <Button onPress={() => ask({ ...inquiry, relationKinds: null })}>
            {words.followAll}
          </Button>
        )}
      </div>
    </Notice>
  );
}

interface TooSlowProps {
  readonly inquiry: PathsInquiry;
  readonly onRetry: () => void;
}

/** That the search was given up, and how to ask for less. */
export function TooSlow({ inquiry, onRetry }: TooSlowProps) {
  const words = useWords();
  const { ask } = explorationStore.getState();
  const shorter = inquiry.maxLength > usualLength ? usualLength : 2;
  return (
    <Notice alert title={words.tooSlow} advice={words.tooSlowAdvice}>
      <div className="inquiry-tools">
        {inquiry.maxLength > shorter && (
          <Button look="main" onPress={() => ask({ ...inquiry, maxLength: shorter })}>
            {words.lookWithin(shorter)}
          </Button>
        )}
        {inquiry.entityKinds !== null && (
          <Button onPress={() => ask({ ...inquiry, entityKinds: null })}>
            {words.leaveThemOut}
          </Button>
        )}
        <Button onPress={onRetry}>{words.again}</Button>
      </div>
    </Notice>
  );
}
