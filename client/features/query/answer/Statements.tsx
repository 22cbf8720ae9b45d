import { Link } from "wouter";
import { toWorkbench } from "../../../workbench/link.ts";
import type { Statement } from "../run/askGraphql.ts";
import { useWords } from "../useWords.ts";
import "./plan.css";

/** The Cypher that the API ran for an operation, each statement ready to be opened and run. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  const { statements: words } = useWords();
  return (
    <ol className="plan statements" aria-label={words.label}>
      {statements.map(({ name, text, parameters }, index) => (
        // One statement may be run several times, with other parameters.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <p>
            <b>{name}</b> <small>{JSON.stringify(parameters)}</small>{" "}
            <Link href={toWorkbench({ language: "cypher", text, parameters })}>{words.open}</Link>
          </p>
          <pre>{text.trim()}</pre>
        </li>
      ))}
    </ol>
  );
}
