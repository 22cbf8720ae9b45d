import { useQuery } from "@tanstack/react-query";
import {
  InspectedRelationDocument,
  type RelationEvidenceFragment,
  RelationsBetweenDocument,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Busy } from "../../ui/Busy.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Evidence, RelationItem } from "./RelationItem.tsx";

interface RelationInspectorProps {
  /** Relations between the same two entities. */
  readonly ids: readonly string[];
}

/** One relation as a sentence with what it rests on; of several, what each of them says. */
export function RelationInspector({ ids }: RelationInspectorProps) {
  const text = useText();
  const [first = ""] = ids;
  const known = useExploration(({ facts }) => facts.relations.get(first));
  const isOne = ids.length === 1 || known === undefined;
  const inspected = useQuery({
    queryKey: ["relation", ...ids],
    queryFn: async ({ signal }) => {
      if (isOne) {
        const { relation } = await request(InspectedRelationDocument, { id: first }, signal);
        return relation === null ? [] : [relation];
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
          <End entity={first.from} />
          <End entity={first.to} />
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
          <End entity={relation.from} />
          <span className="statement-verb">
            {kind ? inLanguage(language, kind.name, kind.nameEn).text : relation.kind}
          </span>
          <End entity={relation.to} />
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

function End({ entity }: { readonly entity: EntityFact }) {
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const name = inLanguage(language, entity.name, entity.nameEn);
  return (
    <button
      type="button"
      className="inline"
      lang={name.lang}
      onClick={() => explorationStore.getState().select({ of: "entities", ids: [entity.id] })}
    >
      <Mark
        shape={entityKinds.get(entity.kind)?.shape ?? ""}
        colour={kindColour(entity.kind)}
        size={14}
      />{" "}
      {name.text}
    </button>
  );
}
