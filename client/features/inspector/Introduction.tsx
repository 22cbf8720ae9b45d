import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntologyQuery } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Busy } from "../../ui/Busy.tsx";

/** What the inspector says before anything is selected: what this is, and how large. */
export function Introduction() {
  const { inspector, shell } = useText();
  const language = useLanguage();
  const { data, error, refetch } = useOntologyQuery();
  if (error && !data) return <RequestFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy>{shell.loading}</Busy>;
  const { dataset } = data;
  const title = inLanguage(language, dataset.title, dataset.titleEn);
  return (
    <header className="inspector-head">
      <h1 lang={title.lang}>{title.text}</h1>
      <p className="summary">{inspector.introduction}</p>
      <p className="other-name">
        {inspector.contents(dataset.entityCount, dataset.relationCount, dataset.passageCount)}
      </p>
    </header>
  );
}
