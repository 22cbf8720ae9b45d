import { Link } from "wouter";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { Busy } from "../../ui/Busy.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Edition } from "./Edition.tsx";
import { useSources } from "./useSources.ts";
import { useWords } from "./useWords.ts";
import "./read.css";
import "./text/text.css";
import "./panel/panel.css";
import "./print.css";

/** The sources, sentence by sentence, with everything that the graph takes from them marked. */
export function ReadWorkspace() {
  const words = useWords();
  const answer = useSources();

  if (answer.error && !answer.isComplete) {
    return <RequestFailed error={answer.error} onRetry={answer.retry} />;
  }
  if (!answer.isComplete) {
    return (
      <div className="read">
        <Busy>{words.loading(answer.read, answer.total)}</Busy>
      </div>
    );
  }
  if (answer.read === 0) {
    return (
      <Notice title={words.empty} advice={words.emptyAdvice}>
        <Link href="/">{words.toNetwork}</Link>
      </Notice>
    );
  }
  return <Edition answer={answer} />;
}
