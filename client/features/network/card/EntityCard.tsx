import { useQuery } from "@tanstack/react-query";
import { EntityCardDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import { useOntology } from "../../../api/useOntology.ts";
import type { EntityFact } from "../../../exploration/facts.ts";
import { explorationStore } from "../../../exploration/store.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage, nameIn } from "../../../i18n/names.ts";
import { periodIn } from "../../../i18n/periods.ts";
import { useText } from "../../../i18n/text.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useWords } from "../useWords.ts";
import { Counts, mostFirst } from "./Counts.tsx";

/** What an entity is: what the network knows stands there at once; what is asked for joins it. */
export function EntityCard({ entity }: { readonly entity: EntityFact }) {
  const { inspector, modality } = useText();
  const words = useWords();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();
  const { data } = useQuery({
    queryKey: ["card", entity.id, explorationStore.getState().exploration.entities.size],
    queryFn: ({ signal }) =>
      request(EntityCardDocument, { id: entity.id, except: othersThan(entity.id) }, signal),
  });

  const kind = entityKinds.get(entity.kind);
  const subkind = kind?.subkinds.find((one) => one.id === entity.subkind);
  const name = inLanguage(language, entity.name, entity.nameEn);
  const period = periodIn(language, data?.entity?.period ?? null);
  const counts = mostFirst(
    data?.entity?.relationCounts.map(({ kind: of, count }) => [of, count]) ?? [],
  );
  const left = data?.neighbourhood.total;

  return (
    <>
      <p className="chip" style={{ color: kindColour(entity.kind) }}>
        <Mark shape={kind?.shape ?? ""} colour={kindColour(entity.kind)} />
        {[kind, subkind].flatMap((one) => (one ? [nameIn(language, one)] : [])).join(" · ")}
      </p>
      <p className="card-name" lang={name.lang}>
        {name.text}
      </p>
      <p>{[period, entity.status && modality[entity.status]].filter(Boolean).join(" · ")}</p>
      <Counts
        of={counts.map(([id, count]) => {
          const relation = relationKinds.get(id);
          return { id, label: relation ? nameIn(language, relation) : id, count };
        })}
      />
      <p>
        {[
          words.card.relations(entity.degree),
          data?.entity && inspector.passageCount(data.entity.passages.totalCount),
          left !== undefined && left > 0 && words.card.notShown(left),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

function othersThan(id: string): string[] {
  return [...explorationStore.getState().exploration.entities].filter((other) => other !== id);
}
