import { Button } from "../../../ui/Button.tsx";
import { useWords } from "../useWords.ts";
import type { LiveHint } from "./hint.ts";

/** What the editor underlines, in words, and one click from being put right. */
export function Hints({ hints }: { readonly hints: readonly LiveHint[] }) {
  const { hints: words } = useWords();
  return (
    <ul className="hints" aria-label={words.label} aria-live="polite">
      {hints.map((hint) => (
        <li key={`${hint.from} ${hint.message}`} data-severity={hint.severity}>
          <button type="button" className="hint-place" onClick={hint.goThere}>
            {words.at(hint.line, hint.column)}
          </button>
          <span>{hint.message}</span>
          {hint.instead !== null && (
            <Button look="main" onPress={hint.apply}>
              {words.change(hint.instead)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
