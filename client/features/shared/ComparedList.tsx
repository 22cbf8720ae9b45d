import type { ComparedSideFragment } from "../../api/generated/graphql.ts";
import { relationWords } from "../../api/relationWords.ts";
import { useOntology } from "../../api/useOntology.ts";
import { EntityButton } from "../../exploration/EntityButton.tsx";
import { useInNetwork } from "../../exploration/useInNetwork.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useWords } from "./useWords.ts";
import { waysOf } from "./waysOf.ts";

interface ComparedListProps {
  readonly entities: ComparedSideFragment["entities"];
  /** The ids of the two that are compared. */
  readonly subjects: readonly string[];
}

/** What one side of a comparison holds, each with the relations by which it is had. */
export function ComparedList({ entities, subjects }: ComparedListProps) {
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  const isIn = useInNetwork();
  return (
    <ul>
      {entities.map(({ entity, passageCount, relations }) => (
        <li key={entity.id}>
          <EntityButton entity={entity} isOut={!isIn(entity.id)} />
          <small>
            {[
              ...waysOf(entity.id, relations, subjects).map(({ kind, direction, by }) =>
                [by && nameIn(language, by), relationWords(ontology, language, kind, direction)]
                  .filter(Boolean)
                  .join(" "),
              ),
              words.passages(passageCount),
            ].join(" · ")}
          </small>
        </li>
      ))}
    </ul>
  );
}
