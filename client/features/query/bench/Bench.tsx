import { lazy, Suspense, useState } from "react";
import { AnswerPanel } from "../answer/AnswerPanel.tsx";
import type { LiveHint } from "../editor/hint.ts";
import { Hints } from "../editor/Hints.tsx";
import { useFault } from "../editor/useFault.ts";
import { useQuestions } from "../gallery/useQuestions.ts";
import { blanksOf, namesOf } from "../parameters/blank.ts";
import { Parameters } from "../parameters/Parameters.tsx";
import { useEnums } from "../reference/useEnums.ts";
import { ask, explain } from "../run/ask.ts";
import { useRuns } from "../run/runStore.ts";
import { useWords } from "../useWords.ts";
import { useBench, valuesOf, write } from "./benchStore.ts";
import { BenchHead } from "./BenchHead.tsx";
import { BenchTools } from "./BenchTools.tsx";
import { useWalk } from "./useWalk.ts";

// CodeMirror is larger than all the rest of this workspace, and nothing else waits for it.
const CypherEditor = lazy(async () => ({
  default: (await import("../editor/CypherEditor.tsx")).CypherEditor,
}));
const GraphqlEditor = lazy(async () => ({
  default: (await import("../editor/GraphqlEditor.tsx")).GraphqlEditor,
}));

const noHints: readonly LiveHint[] = [];

/** The workbench: a question's form, the text, and what it gives. */
export function Bench({ dark }: { readonly dark: boolean }) {
  const words = useWords();
  const bench = useBench((all) => all);
  const { language, parameters } = bench;
  const text = bench.texts[language];
  const { data: questions } = useQuestions();
  const question = questions?.find(({ id }) => id === bench.question) ?? null;
  const enums = useEnums(language === "graphql");
  const blanks = blanksOf(language, text, question, parameters, enums);
  const [hints, setHints] = useState(noHints);
  const [isFolded, setFolded] = useState(false);
  const isChecked = useRuns(({ lacked }) => lacked === text);
  const run = (): void => ask(blanks);
  const walk = useWalk();
  const fault = useFault(text);
  const editor = {
    label: words.bench.editor[language],
    placeholder: words.bench.placeholder[language],
    text,
    onChange: write,
    onRun: run,
    onWalk: walk,
    onHints: setHints,
    phrases: words.phrases,
  };
  const query = { language, text, parameters: valuesOf(bench, namesOf(language, text)) };

  return (
    <section className="bench" aria-label={words.bench.region}>
      <BenchHead question={question} />
      <Parameters blanks={blanks} parameters={parameters} isChecked={isChecked} />
      <div className="bench-editor" data-folded={isFolded}>
        <Suspense fallback={<pre className="editor-waiting">{text}</pre>}>
          {language === "cypher" ? (
            <CypherEditor key="cypher" {...editor} fault={fault} />
          ) : (
            <GraphqlEditor key="graphql" {...editor} />
          )}
        </Suspense>
      </div>
      <Hints hints={hints} />
      <BenchTools
        query={query}
        question={question}
        onRun={run}
        onExplain={explain}
        isFolded={isFolded}
        onFold={setFolded}
      />
      <AnswerPanel
        query={query}
        cameByLink={bench.cameByLink}
        onRun={run}
        onExplain={explain}
        dark={dark}
      />
    </section>
  );
}
