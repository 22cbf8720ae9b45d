import { useOntology } from "../api/useOntology.ts";
import { useLanguage } from "../i18n/language.ts";
import { inLanguage } from "../i18n/names.ts";
import { kindColour } from "../ui/kindColour.ts";
import { Mark } from "../ui/Mark.tsx";
import type { EntityFact } from "./facts.ts";
import { explorationStore } from "./store.ts";
import "./entityButton.css";

interface EntityButtonProps {
  readonly entity: EntityFact;
  /** Drawn hollow: it is not in the network. */
  readonly isOut?: boolean;
}

/** An entity by its kind's mark and its name; a press opens it in the inspector. */
export function EntityButton({ entity, isOut = false }: EntityButtonProps) {
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const name = inLanguage(language, entity.name, entity.nameEn);
  return (
    <button
      type="button"
      className="entity-button"
      lang={name.lang}
      onClick={() => explorationStore.getState().select({ of: "entities", ids: [entity.id] })}
    >
      <Mark
        shape={entityKinds.get(entity.kind)?.shape ?? ""}
        colour={kindColour(entity.kind)}
        hollow={isOut}
        size={12}
      />
      <span>{name.text}</span>
    </button>
  );
}
