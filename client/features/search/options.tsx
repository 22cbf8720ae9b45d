import { useOntology } from "../../api/useOntology.ts";
import { useExploration } from "../../exploration/store.ts";
import { languageTag, useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { SearchHit, Shorthand } from "./useSearch.ts";

/** A hit: its kind, both names, the whole that it belongs to, and why it was found. */
export function HitOption({ hit }: { readonly hit: SearchHit }) {
  const { entity, matched } = hit;
  const text = useText();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const isShown = useExploration(({ exploration }) => exploration.entities.has(entity.id));
  const kind = entityKinds.get(entity.kind);
  const subkind = kind?.subkinds.find(({ id }) => id === entity.subkind);
  const first = inLanguage(language, entity.name, entity.nameEn);
  const second = language === "en" ? entity.name : entity.nameEn;
  const whole = "partOf" in entity ? entity.partOf[0] : undefined;
  const why = [
    text.search.how[matched.how] ?? matched.how,
    matched.text === first.text || matched.text === second ? null : matched.text,
  ].filter((part) => part !== null);

  return (
    <span className="hit">
      <Mark shape={kind?.shape ?? ""} colour={kindColour(entity.kind)} />
      <span className="hit-names">
        <span lang={first.lang}>{first.text}</span>
        {second && second !== first.text && (
          <small lang={language === "en" ? languageTag.zh : languageTag.en}>{second}</small>
        )}
      </span>
      <small className="hit-facts">
        {nameIn(language, subkind ?? kind ?? { name: entity.kind, nameEn: null })}
        {whole && ` · ${nameIn(language, whole)}`}
      </small>
      <small className="hit-why">
        {isShown ? `${text.search.shown} · ` : ""}
        {why.join(": ")}
      </small>
    </span>
  );
}

/** A form that means several entities at once: choosing it adds them all. */
export function ShorthandOption({ shorthand }: { readonly shorthand: Shorthand }) {
  const text = useText();
  const language = useLanguage();
  return (
    <span className="hit">
      <span className="hit-set" aria-hidden="true">
        {shorthand.members.length}
      </span>
      <span className="hit-names">
        <span lang={languageTag.zh}>{shorthand.text}</span>
        <small>{shorthand.members.map((member) => nameIn(language, member)).join(" · ")}</small>
      </span>
      <small className="hit-facts">{text.search.set(shorthand.members.length)}</small>
      <small className="hit-why">
        {text.search.addSet(shorthand.text, shorthand.members.length)}
      </small>
    </span>
  );
}
