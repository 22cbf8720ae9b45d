import { useMemo } from "react";
import { useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";

/** How an entity is called; one of which nothing is known, by its id. */
export function useCalled(): (id: string) => string {
  const language = useLanguage();
  const { entities } = useExploration((state) => state.facts);
  return useMemo(
    () => (id) => {
      const entity = entities.get(id);
      return entity ? nameIn(language, entity) : id;
    },
    [entities, language],
  );
}
