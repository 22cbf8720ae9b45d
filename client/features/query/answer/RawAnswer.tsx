import { announce } from "../../../ui/announce.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Json } from "../../../workbench/query.ts";
import { useWords } from "../useWords.ts";

/** Characters that are shown; a page of megabytes would be slow to scroll and read by nobody. */
const most = 200_000;

/** The answer as it came over the wire. */
export function RawAnswer({ json }: { readonly json: Json }) {
  const { answer: words } = useWords();
  const text = JSON.stringify(json, null, 2);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    announce(words.copied);
  };
  return (
    <>
      <div className="answer-bar">
        <Button onPress={() => void copy().catch(() => announce(words.notCopied))}>
          {words.copy}
        </Button>
        {text.length > most && <span>{words.rawCut(most, text.length)}</span>}
      </div>
      {/* It scrolls, so that it must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="raw" tabIndex={0} role="region" aria-label={words.views.json}>
        {text.slice(0, most)}
      </pre>
    </>
  );
}
