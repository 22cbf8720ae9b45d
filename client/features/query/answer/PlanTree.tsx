import { useLanguage } from "../../../i18n/language.ts";
import type { Json } from "../../../workbench/query.ts";
import { useWords } from "../useWords.ts";
import { notesOf, type PlanStep, readPlan } from "./readPlan.ts";
import "./plan.css";

/** A plan as a tree that can be read: what is done, on what, and with how many rows. */
export function PlanTree({ plan }: { readonly plan: Json }) {
  const words = useWords();
  const root = readPlan(plan);
  if (root === null) return null;
  const most = Math.max(...rowsIn(root));
  const notes = [...notesOf(root)];
  return (
    <div className="plan">
      <p className="quiet">{words.plan.reads}</p>
      {notes.length > 0 && (
        <section aria-label={words.plan.warnings}>
          <h3>{words.plan.warnings}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{words.plan.warning[note]}</li>
            ))}
          </ul>
        </section>
      )}
      <ul className="plan-steps" aria-label={words.plan.label}>
        <Step step={root} most={most} />
      </ul>
    </div>
  );
}

function rowsIn({ rows, children }: PlanStep): readonly number[] {
  return [rows, ...children.flatMap(rowsIn)];
}

/** A step and, level with it, the chain of those that feed it; only where it forks does it indent. */
function Step({ step, most }: { readonly step: PlanStep; readonly most: number }) {
  const words = useWords();
  const language = useLanguage();
  const rows = new Intl.NumberFormat(language, {
    maximumFractionDigits: step.rows < 10 ? 1 : 0,
  }).format(step.rows);
  // On a scale of logarithms: plans go from one row to millions.
  const share = most > 0 ? Math.log1p(step.rows) / Math.log1p(most) : 0;
  const [first] = step.children;
  return (
    <>
      <li data-noted={step.note !== null}>
        <div className="plan-step">
          <b>{step.operator}</b>
          <span className="plan-rows">
            <span className="plan-bar" style={{ width: `${Math.round(share * 60)}px` }} />
            {words.plan.rows(rows)}
          </span>
          {step.details !== "" && <code>{step.details}</code>}
        </div>
        {step.children.length > 1 && (
          <ul className="plan-fork">
            {step.children.map((child, index) => (
              // Two equal steps differ only by their place.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <ul>
                  <Step step={child} most={most} />
                </ul>
              </li>
            ))}
          </ul>
        )}
      </li>
      {step.children.length === 1 && first && <Step step={first} most={most} />}
    </>
  );
}
