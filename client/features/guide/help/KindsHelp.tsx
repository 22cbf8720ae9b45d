import type { GlossaryQuery } from "../../../api/generated/graphql.ts";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import { useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage, nameIn } from "../../../i18n/names.ts";
import { Busy } from "../../../ui/Busy.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { type KindLine, KindTable } from "./KindTable.tsx";
import { useGlossary } from "./useGlossary.ts";
import { useWords } from "./useWords.ts";

/** Every kind that the ontology lists, how it is drawn, what it may join, and how often it occurs. */
export function KindsHelp() {
  const { loading } = useWords();
  const { data, error, refetch } = useGlossary();
  if (error && !data) return <RequestFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy>{loading}</Busy>;
  return <Kinds glossary={data.ontology} />;
}

type Glossary = GlossaryQuery["ontology"];

function Kinds({ glossary }: { readonly glossary: Glossary }) {
  const { kinds } = useWords();
  return (
    <>
      <KindTable
        id="help-entity-kinds"
        title={kinds.entities}
        about={kinds.subkinds}
        lines={useEntityKinds(glossary)}
      />
      <KindTable
        id="help-relation-kinds"
        title={kinds.relations}
        about={kinds.ends}
        lines={useRelationKinds(glossary)}
      />
    </>
  );
}

function useEntityKinds(glossary: Glossary): readonly KindLine[] {
  const { kinds } = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  return [...entityKinds.values()].map((kind) => {
    const listed = glossary.entityKinds.find(({ id }) => id === kind.id);
    const counts = new Map(listed?.subkinds.map(({ id, count }) => [id, count]));
    return {
      id: kind.id,
      name: (
        <>
          <Mark shape={kind.shape} colour={kindColour(kind.id)} size={13} />{" "}
          {nameIn(language, kind)}
        </>
      ),
      about: kind.subkinds
        .map((subkind) => `${nameIn(language, subkind)}\u00a0${counts.get(subkind.id) ?? 0}`)
        .join(kinds.comma),
      count: kind.count,
    };
  });
}

function useRelationKinds(glossary: Glossary): readonly KindLine[] {
  const { kinds } = useWords();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();
  const ends = (ids: readonly string[]): string =>
    ids.length >= entityKinds.size
      ? kinds.any
      : ids
          .map((id) => nameIn(language, entityKinds.get(id) ?? { name: id, nameEn: id }))
          .join(kinds.comma);
  return [...relationKinds.values()].map((kind) => {
    const listed = glossary.relationKinds.find(({ id }) => id === kind.id);
    const inverse = inLanguage(language, kind.inverseName, kind.inverseNameEn).text;
    return {
      id: kind.id,
      name: (
        <>
          {nameIn(language, kind)}
          <span className="help-count">
            {kind.symmetric ? kinds.bothWays : inverse}
            {kind.lineage && ` · ${kinds.lineage}`}
          </span>
        </>
      ),
      about: kinds.fromTo(ends(listed?.from ?? []), ends(listed?.to ?? [])),
      count: kind.count,
    };
  });
}
