import { useId, useState } from "react";
import type { RelationEvidenceFragment } from "../../api/generated/graphql.ts";
import { useOntology } from "../../api/useOntology.ts";
import { explorationStore } from "../../exploration/store.ts";
import { type Language, useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Passages } from "../../api/Passages.tsx";
import { periodIn } from "../../i18n/periods.ts";

interface RelationItemProps {
  readonly relation: RelationEvidenceFragment;
  /** The entity from which the relation is seen; null where both ends are named already. */
  readonly seenFrom: string | null;
}

/** One relation of an entity: whom it leads to, how sure it is, and on request the sentences. */
export function RelationItem({ relation, seenFrom }: RelationItemProps) {
  const { inspector, confidence } = useText();
  const id = useId();
  const language = useLanguage();
  const { entityKinds, roles } = useOntology();
  const [isOpen, setOpen] = useState(false);
  const other = relation.from.id === seenFrom ? relation.to : relation.from;
  const name = inLanguage(language, other.name, other.nameEn);
  const role = relation.role === null ? undefined : roles.get(relation.role);

  return (
    <li className="relation">
      {seenFrom === null ? (
        <p className="relation-within">{withinWords(relation, language) ?? "—"}</p>
      ) : (
        <button
          type="button"
          className="relation-name"
          lang={name.lang}
          onClick={() => explorationStore.getState().select({ of: "entities", ids: [other.id] })}
        >
          <Mark
            shape={entityKinds.get(other.kind)?.shape ?? ""}
            colour={kindColour(other.kind)}
            size={11}
          />
          <span>{name.text}</span>
        </button>
      )}
      <button
        type="button"
        className="relation-evidence"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {role && <span>{nameIn(language, role)}</span>}
        <span>
          {confidence[relation.confidence]}
          {relation.passages.length > 0 && ` · ${inspector.passageCount(relation.passages.length)}`}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Evidence relation={relation} />}
      </div>
    </li>
  );
}

/** What a relation concerns, in words; null where it concerns nothing in particular. */
function withinWords({ scope }: RelationEvidenceFragment, language: Language): string | null {
  if (scope.length === 0) return null;
  return scope.map((one) => nameIn(language, one)).join(language === "en" ? ", " : "、");
}

/** Why a relation is claimed: how far it has come, when, within what, and its passages. */
export function Evidence({ relation }: { readonly relation: RelationEvidenceFragment }) {
  const { inspector, modality } = useText();
  const language = useLanguage();
  const note = relation.note ? inLanguage(language, relation.note, relation.noteEn) : null;
  const within = withinWords(relation, language);
  const facts = [
    relation.modality && modality[relation.modality],
    periodIn(language, relation.period),
    within && `${inspector.scope} ${within}`,
  ].filter(Boolean);

  return (
    <>
      {facts.length > 0 && <p className="relation-facts">{facts.join(" · ")}</p>}
      <Passages passages={relation.passages} />
      {relation.passages.length === 0 && <p className="relation-facts">{inspector.background}</p>}
      {note && (
        <p className="relation-note" lang={note.lang}>
          {note.text}
        </p>
      )}
    </>
  );
}
