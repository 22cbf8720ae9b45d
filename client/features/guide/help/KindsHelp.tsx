import type { GlossaryQuery } from "../../../api/generated/graphql.ts";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import { type EntityKind, type RelationKind, useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage, nameIn } from "../../../i18n/names.ts";
import { Busy } from "../../../ui/Busy.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useGlossary } from "./useGlossary.ts";
import { useWords } from "./useWords.ts";

/** Every kind that the ontology lists, how it is drawn, what it may join, and how often it occurs. */
export function KindsHelp() {
  const { kinds, loading } = useWords();
  const { entityKinds, relationKinds } = useOntology();
  const { data, error, refetch } = useGlossary();
  if (error && !data) return <RequestFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy>{loading}</Busy>;
  return (
    <>
      <h3 id="help-entity-kinds">{kinds.entities}</h3>
      <table aria-labelledby="help-entity-kinds">
        <thead>
          <tr>
            <th scope="col">{kinds.kind}</th>
            <th scope="col">{kinds.subkinds}</th>
            <th scope="col" className="figure">
              {kinds.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...entityKinds.values()].map((kind) => (
            <EntityKindRow key={kind.id} kind={kind} glossary={data} />
          ))}
        </tbody>
      </table>
      <h3 id="help-relation-kinds">{kinds.relations}</h3>
      <table aria-labelledby="help-relation-kinds">
        <thead>
          <tr>
            <th scope="col">{kinds.kind}</th>
            <th scope="col">{kinds.ends}</th>
            <th scope="col" className="figure">
              {kinds.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...relationKinds.values()].map((kind) => (
            <RelationKindRow key={kind.id} kind={kind} glossary={data} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface EntityKindRowProps {
  readonly kind: EntityKind;
  readonly glossary: GlossaryQuery;
}

function EntityKindRow({ kind, glossary }: EntityKindRowProps) {
  const { kinds } = useWords();
  const language = useLanguage();
  const listed = glossary.ontology.entityKinds.find(({ id }) => id === kind.id);
  const counts = new Map(listed?.subkinds.map(({ id, count }) => [id, count]));
  return (
    <tr>
      <th scope="row">
        <Mark shape={kind.shape} colour={kindColour(kind.id)} size={13} /> {nameIn(language, kind)}
      </th>
      <td>
        {kind.subkinds
          .map((subkind) => `${nameIn(language, subkind)}\u00a0${counts.get(subkind.id) ?? 0}`)
          .join(kinds.comma)}
      </td>
      <td className="figure">{kind.count}</td>
    </tr>
  );
}

interface RelationKindRowProps {
  readonly kind: RelationKind;
  readonly glossary: GlossaryQuery;
}

function RelationKindRow({ kind, glossary }: RelationKindRowProps) {
  const { kinds } = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const listed = glossary.ontology.relationKinds.find(({ id }) => id === kind.id);
  const inverse = inLanguage(language, kind.inverseName, kind.inverseNameEn).text;
  const ends = (ids: readonly string[]): string =>
    ids.length >= entityKinds.size
      ? kinds.any
      : ids
          .map((id) => nameIn(language, entityKinds.get(id) ?? { name: id, nameEn: id }))
          .join(kinds.comma);
  return (
    <tr>
      <th scope="row">
        {nameIn(language, kind)}
        <span className="help-count">
          {kind.symmetric ? kinds.bothWays : inverse}
          {kind.lineage && ` · ${kinds.lineage}`}
        </span>
      </th>
      <td>{kinds.fromTo(ends(listed?.from ?? []), ends(listed?.to ?? []))}</td>
      <td className="figure">{kind.count}</td>
    </tr>
  );
}
