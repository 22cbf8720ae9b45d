import { useMutation } from "@tanstack/react-query";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import type { SavedExploration } from "../../exploration/savedExploration.ts";
import { historyOf } from "../../exploration/savedExploration.ts";
import { present } from "../../exploration/history.ts";
import { languageTag, useLanguage } from "../../i18n/language.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { type Arrival, say, useArrival } from "./arrival.ts";
import { saveFile } from "./saveFile.ts";
import { restore } from "./restore.ts";
import "./document.css";

/** Says, over the map, how the data differ from the exploration's, or offers the one that was left. */
export function ArrivalNote() {
  const arrival = useArrival();
  if (arrival === null) return null;
  return (
    <aside className="arrival" data-covers="">
      {arrival.of === "session" ? <Offer saved={arrival.saved} /> : <Words arrival={arrival} />}
    </aside>
  );
}

type Told = Exclude<Arrival, null | { readonly of: "session" }>;

function Words({ arrival }: { readonly arrival: Told }) {
  const { document } = useText();
  return (
    <>
      {arrival.of === "drift" && (
        <p role="status">{document.drift(arrival.drift.gone, arrival.drift.more)}</p>
      )}
      {arrival.of === "problem" && (
        <p role="alert">{document.unreadable[arrival.reason](arrival.place)}</p>
      )}
      {arrival.of === "unsaved" && (
        <>
          <p role="alert">{document.unsaved}</p>
          <Button look="main" onPress={saveFile}>
            {document.save}
          </Button>
        </>
      )}
      <Button onPress={() => say(null)}>{document.understood}</Button>
    </>
  );
}

function Offer({ saved }: { readonly saved: SavedExploration }) {
  const { document } = useText();
  const language = useLanguage();
  const resuming = useMutation({
    mutationFn: () => restore(saved),
    onSuccess: ({ drift }) => say(drift && { of: "drift", drift }),
  });
  const when = new Intl.DateTimeFormat(languageTag[language], {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(saved.savedAt));

  return (
    <>
      <p>{document.left(present(historyOf(saved)).entities.size, saved.done, when)}</p>
      {resuming.error && <RequestFailed error={resuming.error} onRetry={() => resuming.mutate()} />}
      <Button look="main" isPending={resuming.isPending} onPress={() => resuming.mutate()}>
        {document.goOn}
      </Button>
      <Button onPress={() => say(null)}>{document.notNow}</Button>
    </>
  );
}
