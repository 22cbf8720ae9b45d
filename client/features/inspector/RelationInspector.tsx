import { useQuery } from "@tanstack/react-query";
import { InspectedRelationDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Busy } from "../../ui/Busy.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Evidence } from "./RelationItem.tsx";

/** One relation as a sentence, with what it rests on. */
export function RelationInspector({ id }: { readonly id: string }) {
  const text = useText();
  const language = useLanguage();
  const { relationKinds, roles } = useOntology();
  const inspected = useQuery({
    queryKey: ["relation", id],
    queryFn: ({ signal }) => request(InspectedRelationDocument, { id }, signal),
  });
  if (inspected.error) {
    return <RequestFailed error={inspected.error} onRetry={() => void inspected.refetch()} />;
  }
  if (!inspected.data) return <Busy>{text.shell.loading}</Busy>;
  const { relation } = inspected.data;
  if (relation === null) {
    return <Notice title={text.inspector.gone} advice={text.inspector.goneAdvice} />;
  }

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
