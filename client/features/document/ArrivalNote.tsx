import { useMutation } from "@tanstack/react-query";
import { describeError } from "../../api/describeError.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import type { SavedExploration } from "../../exploration/savedExploration.ts";
import { historyOf } from "../../exploration/savedExploration.ts";
import { NetworkFullError } from "../../exploration/bringIn.ts";
import { present } from "../../exploration/history.ts";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { languageTag, useLanguage } from "../../i18n/language.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { type Arrival, say, useArrival } from "./arrival.ts";
import { saveFile } from "./saveFile.ts";
import { restore } from "./restore.ts";
import "./document.css";

/** Says, over the map, what is to be said of the exploration that has come, or of one that did not. */
export function ArrivalNote() {
  const arrival = useArrival();
  if (arrival === null) return null;
  return (
    <aside className="arrival" data-covers="">
      <Words arrival={arrival} />
    </aside>
  );
}

function Words({ arrival }: { readonly arrival: Exclude<Arrival, null> }) {
  const { document } = useText();
  switch (arrival.of) {
    case "session":
      return <Offer saved={arrival.saved} />;
    case "failed":
      return <Failed {...arrival} />;
    case "unsaved":
      return (
        <>
          <p role="alert">{document.unsaved}</p>
          <Button look="main" onPress={saveFile}>
            {document.save}
          </Button>
          <Understood />
        </>
      );
    case "drift":
      return (
        <>
          <p role="status">{document.drift(arrival.drift.gone, arrival.drift.more)}</p>
          <Understood />
        </>
      );
    case "problem":
      return (
        <>
          <p role="alert">{document.unreadable[arrival.reason](arrival.place)}</p>
          <Understood />
        </>
      );
    default:
      return arrival satisfies never;
  }
}

function Understood() {
  const { document } = useText();
  return <Button onPress={() => say(null)}>{document.understood}</Button>;
}

interface FailedProps {
  readonly error: Error;
  readonly again: () => void;
}

function Failed({ error, again }: FailedProps) {
  const { errors } = useText();
  const retry = (): void => {
    say(null);
    again();
  };
  return (
    <>
      <NotAdded error={error} />
      {!(error instanceof NetworkFullError) && describeError(error, errors).canRetry && (
        <Button look="main" onPress={retry}>
          {errors.retry}
        </Button>
      )}
      <Understood />
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
