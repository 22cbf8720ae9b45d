import { useState } from "react";
import { benchStore, open, useBench } from "../bench/benchStore.ts";
import { leaveBench } from "../bench/useBenchLink.ts";
import { Gallery } from "../gallery/Gallery.tsx";
import type { Question } from "../gallery/question.ts";
import { takeUp } from "../gallery/useQuestions.ts";
import type { PastQuery, SavedQuery } from "../kept/kept.ts";
import { Past } from "../kept/Past.tsx";
import { Saved } from "../kept/Saved.tsx";
import { SaveDialog } from "../kept/SaveDialog.tsx";
import { ApiReference } from "../reference/ApiReference.tsx";
import { GraphReference } from "../reference/GraphReference.tsx";
import { blanksOf } from "../parameters/blank.ts";
import { ask } from "../run/ask.ts";
import { useWords } from "../useWords.ts";
import "./side.css";

const tabs = ["questions", "past", "saved", "reference"] as const;

/** One click is a question asked: its form, its text and its answer. */
function askAtOnce(question: Question): void {
  takeUp(question);
  const { language, texts, parameters } = benchStore.getState();
  ask(blanksOf(language, texts[language], question, parameters, new Map()));
}

/** Puts it on the workbench again; nothing runs. */
function reopen({ query, question }: PastQuery | SavedQuery): void {
  leaveBench();
  open(query, question, false);
}

/** What to ask, what was asked, and what there is to ask about. */
export function Side() {
  const { side: words } = useWords();
  const [tab, setTab] = useState<(typeof tabs)[number]>("questions");
  const [edited, setEdited] = useState<SavedQuery | null>(null);
  const language = useBench((bench) => bench.language);

  return (
    <aside className="query-side" aria-label={words.label}>
      <fieldset className="segments" aria-label={words.label}>
        {tabs.map((one) => (
          <button key={one} type="button" aria-pressed={one === tab} onClick={() => setTab(one)}>
            {words.tabs[one]}
          </button>
        ))}
      </fieldset>
      <div className="side-body">
        {tab === "questions" && <Gallery onAsk={askAtOnce} />}
        {tab === "past" && <Past onOpen={reopen} />}
        {tab === "saved" && <Saved onOpen={reopen} onEdit={setEdited} />}
        {tab === "reference" && (language === "cypher" ? <GraphReference /> : <ApiReference />)}
      </div>
      <SaveDialog draft={edited} onClose={() => setEdited(null)} />
    </aside>
  );
}
