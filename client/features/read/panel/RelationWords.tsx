import type { ReadSupportedQuery } from "../../../api/generated/graphql.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { periodIn } from "../../../i18n/periods.ts";
import { useText } from "../../../i18n/text.ts";
import { useNames } from "../useNames.ts";
import { useWords } from "../useWords.ts";
import { EntityName } from "./EntityName.tsx";

type Relation = ReadSupportedQuery["passages"]["nodes"][number]["relations"][number];

interface RelationWordsProps {
  readonly relation: Relation;
  readonly marked: string | null;
  readonly onEntity: (id: string) => void;
}

/** A relation as a sentence, with how sure it is and how far the thing has come. */
export function RelationWords({ relation, marked, onEntity }: RelationWordsProps) {
  const { panel } = useWords();
  const { confidence, modality } = useText();
  const names = useNames();
  const language = useLanguage();
  const { from, to, period, scope, role } = relation;
  const note = relation.note === null ? null : names.text(relation.note, relation.noteEn);
  const facts = [
    confidence[relation.confidence],
    relation.modality && modality[relation.modality],
    role && panel.role(names.role(role)),
    periodIn(language, period),
    scope.length > 0 && panel.scope(names.list(scope.map(names.of))),
  ].filter(Boolean);

  return (
    <li className="fact">
      <EntityName entity={from} isMarked={from.id === marked} onEntity={onEntity} />
      <span className="fact-verb" data-confidence={relation.confidence}>
        {names.relationKind(relation.kind)}
      </span>
      <EntityName entity={to} isMarked={to.id === marked} onEntity={onEntity} />
      <span className="fact-more">{facts.join(" · ")}</span>
      {note && (
        <span className="fact-more" lang={note.lang}>
          {note.text}
        </span>
      )}
    </li>
  );
}
