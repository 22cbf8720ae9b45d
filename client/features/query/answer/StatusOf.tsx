import { useEffect } from "react";
import { announce } from "../../../ui/announce.ts";
import type { Run } from "../run/runStore.ts";
import { useWords } from "../useWords.ts";
import { readNotification } from "./readNotification.ts";

/** How a run stands, in words: how much came, how long it took, what was cut. */
export function StatusOf({ run }: { readonly run: Run }) {
  const words = useWords();
  const said = statusWords(run, words);
  const isOver = run.state === "done" || run.state === "stopped";
  useEffect(() => {
    if (isOver) announce(said);
  }, [isOver, said]);

  const notices =
    run.state === "done"
      ? run.summary.notifications.flatMap((one) => readNotification(one) ?? [])
      : [];
  return (
    <>
      <span
        className="answer-status"
        data-state={run.state}
        data-cut={run.state === "done" && run.summary.cut !== null}
      >
        {said}
      </span>
      {notices.length > 0 && (
        <details className="answer-notices">
          <summary>{`${words.answer.notices}: ${notices.length}`}</summary>
          <ul lang="en">
            {notices.map(({ title, description }) => (
              <li key={`${title} ${description}`}>
                <b>{title}</b> {description}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function statusWords(run: Run, { answer: words }: ReturnType<typeof useWords>): string {
  if (run.state === "never" || run.state === "failed") return "";
  const { answer } = run;
  const rows = answer.language === "cypher" ? answer.rows.length : 0;
  if (run.state === "running") return words.running(rows);
  if (run.state === "stopped") return words.stopped(rows, run.ms);
  const { cut, ms, plan } = run.summary;
  if (cut !== null) return words.cut[cut](rows);
  if (plan !== null) return "";
  return answer.language === "cypher" ? words.done(rows, ms) : words.doneGraphql(ms);
}
