import { Link } from "wouter";
import { toWorkbench } from "../../../workbench/link.ts";
import { Notice } from "../../../ui/Notice.tsx";
import type { RanStatement } from "../../../workbench/statements.ts";
import { useWords } from "../useWords.ts";
import "./plan.css";

/** The Cypher that the API ran for an operation, each statement ready to be opened and run. */
export function Statements({ statements }: { readonly statements: readonly RanStatement[] }) {
  const { statements: words } = useWords();
  if (statements.length === 0) return <Notice title={words.none} advice={words.noneAdvice} />;
  return (
    <ol className="plan statements" aria-label={words.label}>
      {statements.map(({ language, name, text, parameters }) => (
        <li key={`${name} ${JSON.stringify(parameters)}`}>
          <p>
            <b>{name}</b> <small>{JSON.stringify(parameters)}</small>{" "}
            <Link href={toWorkbench({ language, text, parameters })}>{words.open}</Link>
          </p>
          <pre>{text.trim()}</pre>
        </li>
      ))}
    </ol>
  );
}
