import { useOntology } from "../../api/useOntology.ts";
import type { RelationFact } from "../../exploration/facts.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import "./several.css";

/** From this many sentences on, the table of the network is the better list. */
const mostListed = 60;

/** Relations between several pairs of entities, each as a sentence; a press turns to one of them. */
export function RelationList({ relations }: { readonly relations: readonly RelationFact[] }) {
  const { inspector } = useText();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  const entities = useExploration((state) => state.facts.entities);
  const nameOf = (id: string): string => {
    const entity = entities.get(id);
    return entity ? nameIn(language, entity) : id;
  };
  return (
    <>
      <header className="inspector-head">
        <h1>{inspector.severalRelations(relations.length)}</h1>
      </header>
      <ul className="several-list relations">
        {relations.slice(0, mostListed).map(({ id, kind, from, to }) => (
          <li key={id}>
            <button
              type="button"
              className="relation-name"
              onClick={() => explorationStore.getState().select({ of: "relations", ids: [id] })}
            >
              {nameOf(from)}{" "}
              <i>{nameIn(language, relationKinds.get(kind) ?? { name: kind, nameEn: null })}</i>{" "}
              {nameOf(to)}
            </button>
          </li>
        ))}
      </ul>
      {relations.length > mostListed && (
        <p className="relation-facts">{inspector.notListed(relations.length - mostListed)}</p>
      )}
    </>
  );
}
