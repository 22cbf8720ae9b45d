import { type ReactNode, useMemo, useState } from "react";
import { Busy } from "../../../ui/Busy.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import type { Query } from "../../../workbench/query.ts";
import { isSameQuery } from "../../../workbench/query.ts";
import { FailureNote } from "../run/FailureNote.tsx";
import { type Answer, type AnswerView, type Run, runStore, useRuns } from "../run/runStore.ts";
import { useWords } from "../useWords.ts";
import { AnswerGraph } from "./AnswerGraph.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { ListingChoice } from "./ListingChoice.tsx";
import { PlanTree } from "./PlanTree.tsx";
import { RawAnswer } from "./RawAnswer.tsx";
import { Statements } from "./Statements.tsx";
import { StatusOf } from "./StatusOf.tsx";
import { type Table, tableOf } from "./table.ts";
import "./answer.css";

interface AnswerPanelProps {
  /** What lies on the workbench now: the answer may be of an earlier text. */
  readonly query: Query;
  readonly cameByLink: boolean;
  readonly onRun: () => void;
  readonly onExplain: () => void;
  readonly dark: boolean;
}

/** What the last query gave, as a table, a graph, JSON, and how the database goes about it. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { query, cameByLink, onRun } = props;
  const { answer: words } = useWords();
  const view = useRuns((runs) => runs.view);
  const run = useRuns((runs) => runs.run);
  const explained = useRuns((runs) => runs.explained);
  const [at, setAt] = useState<string | null>(null);
  const table = useMemo(() => (run.state === "never" ? null : tableOf(run.answer, at)), [run, at]);
  const last = query.language === "cypher" ? "plan" : "statements";
  const views: readonly AnswerView[] = ["table", "graph", "json", last];
  const shown = views.includes(view) ? view : "table";
  const subject = shown === "plan" ? explained : run;
  const isStale = subject.state !== "never" && !isSameQuery(subject.query, query);

  if (cameByLink) {
    return (
      <section className="answer" aria-label={words.region}>
        <Notice title={words.linked} advice={words.linkedAdvice}>
          <RunButton onRun={onRun} />
        </Notice>
      </section>
    );
  }
  return (
    <section className="answer" aria-label={words.region}>
      <div className="answer-head">
        <fieldset className="segments" aria-label={words.viewsLabel}>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === shown}
              onClick={() => runStore.setState({ view: one })}
            >
              {words.views[one]}
            </button>
          ))}
        </fieldset>
        <StatusOf run={subject} />
        {isStale && subject.state !== "running" && (
          <span className="stale">
            {words.stale}{" "}
            <Button onPress={shown === "plan" ? props.onExplain : onRun}>{words.again}</Button>
          </span>
        )}
        {shown !== "plan" && run.state !== "never" && table && (
          <ExportButtons run={run} table={table} />
        )}
      </div>
      {shown === "plan" ? (
        <Plan run={explained} onExplain={props.onExplain} />
      ) : (
        <Shown run={run} onRun={onRun}>
          {(answer) => (
            <>
              {shown === "table" && <ListingChoice answer={answer} at={at} onChange={setAt} />}
              {shown === "table" && table && <Rows table={table} run={run} />}
              {shown === "graph" && <AnswerGraph answer={answer} dark={props.dark} />}
              {shown === "json" && (
                <RawAnswer
                  json={
                    answer.language === "cypher"
                      ? { columns: answer.columns, rows: answer.rows }
                      : answer.data
                  }
                />
              )}
              {shown === "statements" && (
                <Statements statements={answer.language === "graphql" ? answer.statements : []} />
              )}
            </>
          )}
        </Shown>
      )}
    </section>
  );
}

function RunButton({ onRun }: { readonly onRun: () => void }) {
  const { bench } = useWords();
  return (
    <Button look="main" onPress={onRun}>
      {bench.run}
    </Button>
  );
}

interface ShownProps {
  readonly run: Run;
  readonly onRun: () => void;
  readonly children: (answer: Answer) => ReactNode;
}

/** The answer as far as there is one, and otherwise why there is none. */
function Shown({ run, onRun, children }: ShownProps) {
  const { answer: words, bench } = useWords();
  if (run.state === "never") {
    return (
      <Notice title={words.never} advice={`${words.neverAdvice} ${bench.keys}`}>
        <RunButton onRun={onRun} />
      </Notice>
    );
  }
  const { answer } = run;
  const rows = answer.language === "cypher" ? answer.rows.length : 0;
  const holdsAny = rows > 0 || (answer.language === "graphql" && answer.data !== null);
  return (
    <>
      {run.state === "failed" && <FailureNote failure={run.failure} rows={rows} onRetry={onRun} />}
      {(holdsAny || run.state === "done") && children(answer)}
      {!holdsAny && run.state === "running" && <Busy>{words.running(0)}</Busy>}
    </>
  );
}

interface RowsProps {
  readonly table: Table;
  readonly run: Run;
}

function Rows({ table, run }: RowsProps) {
  const { answer: words } = useWords();
  if (table.rows.length === 0 && run.state === "done") {
    return <Notice title={words.empty} advice={words.emptyAdvice} />;
  }
  return <AnswerTable columns={table.columns} rows={table.rows} />;
}

function Plan({ run, onExplain }: { readonly run: Run; readonly onExplain: () => void }) {
  const { plan: words, bench } = useWords();
  if (run.state === "failed") {
    return <FailureNote failure={run.failure} rows={0} onRetry={onExplain} />;
  }
  if (run.state === "done" && run.summary.plan !== null)
    return <PlanTree plan={run.summary.plan} />;
  if (run.state === "running") return null;
  return (
    <Notice title={words.never} advice={words.neverAdvice}>
      <Button look="main" onPress={onExplain}>
        {bench.explain}
      </Button>
    </Notice>
  );
}
