import { Link } from "wouter";
import type { PassageTextFragment } from "./generated/graphql.ts";
import { languageTag, useLanguage } from "../i18n/language.ts";
import { inLanguage } from "../i18n/names.ts";
import { useText } from "../i18n/text.ts";

interface PassagesProps {
  readonly passages: readonly PassageTextFragment[];
}

/** The sentences that a claim rests on: our words always, the source's own where it is attached. */
export function Passages({ passages }: PassagesProps) {
  const { inspector } = useText();
  const language = useLanguage();
  return passages.map((passage) => {
    const ours = inLanguage(language, passage.text, passage.textEn);
    return (
      <blockquote key={passage.id} className="passage">
        <p lang={ours.lang}>{ours.text}</p>
        {passage.quote && (
          <q lang={languageTag.zh} className="quote">
            {passage.quote}
          </q>
        )}
        <cite>
          {inspector.locator(passage.line)} · {inspector.ourWords}
          {passage.quote && ` · ${inspector.original}`}
          {" · "}
          <Link href={`/read?passage=${passage.id}`}>{inspector.read}</Link>
        </cite>
      </blockquote>
    );
  });
}
