import { useOntology } from "../../api/useOntology.ts";
import type { Drawn } from "../../exploration/groups.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useWords } from "./useWords.ts";

/** Names what is drawn: an entity by its name, a group by what its members have in common. */
export function useNameOf(): (drawn: Drawn) => string {
  const { group } = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  return (drawn) => {
    if (!drawn.members) return nameIn(language, drawn);
    const kind = drawn.name === drawn.kind ? entityKinds.get(drawn.kind) : undefined;
    return group.named(nameIn(language, kind ?? drawn), drawn.members.length);
  };
}
