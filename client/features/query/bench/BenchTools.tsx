import { useState } from "react";
import { useLanguage } from "../../../i18n/language.ts";
import { announce } from "../../../ui/announce.ts";
import { Button } from "../../../ui/Button.tsx";
import { toWorkbench } from "../../../workbench/link.ts";
import type { Query } from "../../../workbench/query.ts";
import type { Question } from "../gallery/question.ts";
import type { SavedQuery } from "../kept/kept.ts";
import { SaveDialog } from "../kept/SaveDialog.tsx";
import { stop, useRuns } from "../run/runStore.ts";
import { useWords } from "../useWords.ts";
import { speak } from "./benchStore.ts";

interface BenchToolsProps {
  readonly query: Query;
  readonly question: Question | null;
  readonly onRun: () => void;
  readonly onExplain: () => void;
  /** Whether the text stands back, so that the answer has more room. */
  readonly isFolded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** The key that runs; the same on every page, and in no language. */
const runKeys = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘↵" : "Ctrl ↵";
const languages = ["cypher", "graphql"] as const;

/** What can be done with the text: run it, stop it, explain, keep and share it. */
export function BenchTools(props: BenchToolsProps) {
  const { query, question, onRun, onExplain, isFolded, onFold } = props;
  const { bench: words } = useWords();
  const language = useLanguage();
  const isRunning = useRuns(
    ({ run, explained }) => run.state === "running" || explained.state === "running",
  );
  const [toSave, setToSave] = useState<SavedQuery | null>(null);
  const isEmpty = query.text.trim() === "";

  const copyLink = async (): Promise<void> => {
    try {
      const address = toWorkbench(query, question?.id ?? null);
      await navigator.clipboard.writeText(window.location.origin + address);
      announce(words.linkCopied);
    } catch {
      announce(words.linkRefused);
    }
  };
  const askTitle = (): void => {
    const title = language === "en" ? question?.titleEn : question?.title;
    setToSave({
      id: crypto.randomUUID(),
      query,
      question: question?.id ?? null,
      title: title ?? "",
      note: "",
      at: 0,
    });
  };

  return (
    <div className="bench-tools">
      <fieldset className="segments" aria-label={words.languages}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={query.language === one}
            onClick={() => speak(one)}
          >
            {words[one]}
          </button>
        ))}
      </fieldset>
      {isRunning ? (
        <Button look="main" onPress={stop}>
          {words.stop}
        </Button>
      ) : (
        <Button look="main" isDisabled={isEmpty} onPress={onRun}>
          {words.run} <kbd aria-hidden="true">{runKeys}</kbd>
        </Button>
      )}
      {query.language === "cypher" && (
        <Button isDisabled={isEmpty || isRunning} onPress={onExplain}>
          <span title={words.explainTitle}>{words.explain}</span>
        </Button>
      )}
      <span className="bench-keep">
        <Button onPress={() => onFold(!isFolded)}>{isFolded ? words.unfold : words.fold}</Button>
        <Button isDisabled={isEmpty} onPress={askTitle}>
          {words.save}
        </Button>
        <Button isDisabled={isEmpty} onPress={() => void copyLink()}>
          {words.link}
        </Button>
      </span>
      <SaveDialog draft={toSave} onClose={() => setToSave(null)} />
    </div>
  );
}
