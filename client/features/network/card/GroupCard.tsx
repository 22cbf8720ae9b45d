import { useOntology } from "../../../api/useOntology.ts";
import type { Drawn } from "../../../exploration/groups.ts";
import { useExploration } from "../../../exploration/store.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage, nameIn } from "../../../i18n/names.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useWords } from "../useWords.ts";
import { Counts, mostFirst } from "./Counts.tsx";

interface GroupCardProps {
  readonly group: Drawn;
  readonly members: readonly string[];
}

/** What a group is made of: of one kind its subkinds, of one region the kinds. */
export function GroupCard({ group, members }: GroupCardProps) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const facts = useExploration((state) => state.facts.entities);
  const relations = useExploration((state) => state.sight.picture.relations);
  const kind = entityKinds.get(group.kind);
  const isOfKind = group.name === group.kind;
  const named = isOfKind ? (kind ?? group) : group;
  const name = inLanguage(language, named.name, named.nameEn);
  const counts = mostFirst(
    members.flatMap((id) => {
      const member = facts.get(id);
      const of = isOfKind ? member?.subkind : member?.kind;
      return of ? [[of, 1]] : [];
    }),
  );
  const outward = relations.filter(({ from, to }) => from === group.id || to === group.id).length;

  return (
    <>
      <p className="chip" style={{ color: kindColour(group.kind) }}>
        <Mark shape={kind?.shape ?? ""} colour={kindColour(group.kind)} />
        {words.card.group(members.length)}
      </p>
      <p className="card-name" lang={name.lang}>
        {name.text}
      </p>
      <Counts
        of={counts.map(([id, count]) => {
          const one = isOfKind
            ? kind?.subkinds.find((subkind) => subkind.id === id)
            : entityKinds.get(id);
          return { id, label: one ? nameIn(language, one) : id, count };
        })}
      />
      <p>{words.card.outward(outward)}</p>
    </>
  );
}
