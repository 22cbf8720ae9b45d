import { useQuery } from "@tanstack/react-query";
import {
  InspectedRelationDocument,
  type RelationEvidenceFragment,
  RelationsBetweenDocument,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import { EntityButton } from "../../exploration/EntityButton.tsx";
import { useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RelationList } from "./RelationList.tsx";
import { Evidence, RelationItem } from "./RelationItem.tsx";

interface RelationInspectorProps {
  readonly ids: readonly string[];
}

/** One relation as a sentence with what it rests on; of several, what each of them says. */
export function RelationInspector({ ids }: RelationInspectorProps) {
  const facts = useExploration((state) => state.facts.relations);
  const known = ids.flatMap((id) => facts.get(id) ?? []);
  const pairs = new Set(known.map(({ from, to }) => [from, to].toSorted().join(" ")));
  return pairs.size > 1 ? <RelationList relations={known} /> : <OfOnePair ids={ids} />;
}

/** Relations between the same two entities. */
function OfOnePair({ ids }: RelationInspectorProps) {
  const text = useText();
  const [first = ""] = ids;
  const known = useExploration(({ facts }) => facts.relations.get(first));
  const isOne = ids.length === 1;
  const inspected = useQuery({
    queryKey: ["relation", ...ids],
    queryFn: async ({ signal }) => {
      if (known === undefined || isOne) {
        const answers = await Promise.all(
          ids.map((id) => request(InspectedRelationDocument, { id }, signal)),
        );
        return answers.flatMap(({ relation }) => relation ?? []);
      }
      const ends = [known.from, known.to];
      const { relations } = await request(RelationsBetweenDocument, { ends }, signal);
      return relations.nodes.filter(({ id }) => ids.includes(id));
    },
  });
  if (inspected.error) {
    return <RequestFailed error={inspected.error} onRetry={() => void inspected.refetch()} />;
  }
  if (!inspected.data) return <Busy>{text.shell.loading}</Busy>;
  const [relation] = inspected.data;
  if (relation === undefined) {
    return <Notice title={text.inspector.gone} advice={text.inspector.goneAdvice} />;
  }
  return isOne ? (
    <OneRelation relation={relation} />
  ) : (
    <SeveralRelations relations={inspected.data} />
  );
}

/** Relations between two entities, by kind; each opens its passages. */
function SeveralRelations({
  relations,
}: {
  readonly relations: readonly RelationEvidenceFragment[];
}) {
  const text = useText();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  const [first] = relations;
  if (first === undefined) return null;
  const kinds = [...new Set(relations.map(({ kind }) => kind))];
  return (
    <>
      <header className="inspector-head">
        <span className="chip">{text.inspector.betweenTwo(relations.length)}</span>
        <h1 className="statement">
          <EntityButton entity={first.from} />
          <EntityButton entity={first.to} />
        </h1>
      </header>
      {kinds.map((id) => {
        const kind = relationKinds.get(id);
        const ofKind = relations.filter((relation) => relation.kind === id);
        return (
          <section key={id} className="relation-group">
            <h2>
              {kind ? inLanguage(language, kind.name, kind.nameEn).text : id}
              <small>{ofKind.length}</small>
            </h2>
            <ul>
              {ofKind.map((relation) => (
                <RelationItem key={relation.id} relation={relation} seenFrom={null} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function OneRelation({ relation }: { readonly relation: RelationEvidenceFragment }) {
  const text = useText();
  const language = useLanguage();
  const { relationKinds, roles } = useOntology();
  const kind = relationKinds.get(relation.kind);
  const role = relation.role === null ? undefined : roles.get(relation.role);
  return (
    <>
      <header className="inspector-head">
        <span className="chip">{text.inspector.between}</span>
        <h1 className="statement">
          <EntityButton entity={relation.from} />
          <span className="statement-verb">
            {kind ? inLanguage(language, kind.name, kind.nameEn).text : relation.kind}
          </span>
          <EntityButton entity={relation.to} />
        </h1>
      </header>
      <dl className="facts">
        <div>
          <dt>{text.inspector.confidence}</dt>
          <dd>{text.confidence[relation.confidence]}</dd>
        </div>
        {role && (
          <div>
            <dt>{text.inspector.role}</dt>
            <dd>{nameIn(language, role)}</dd>
          </div>
        )}
      </dl>
      <h2>
        {text.inspector.passages} <small>{relation.passages.length}</small>
      </h2>
      <Evidence relation={relation} />
    </>
  );
}
