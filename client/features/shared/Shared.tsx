import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SharedDocument, type SharedQuery } from "../../api/generated/graphql.ts";
import { relationWords } from "../../api/relationWords.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import { EntityButton } from "../../exploration/EntityButton.tsx";
import { pathsBetween, type SharedInquiry } from "../../exploration/inquiry.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useInNetwork } from "../../exploration/useInNetwork.ts";
import { useLanguage } from "../../i18n/language.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { graphqlQuery } from "../../workbench/graphqlQuery.ts";
import { AskedButton } from "../asked/AskedButton.tsx";
import { AddThese } from "./AddThese.tsx";
import { mostListed, Rest, usualSize } from "./Rest.tsx";
import { useWords } from "./useWords.ts";
import "./shared.css";

type Group = SharedQuery["shared"]["groups"][number];

/** What some entities have in common, in groups by the relation that all of them have to it. */
export function Shared({ inquiry }: { readonly inquiry: SharedInquiry }) {
  const words = useWords();
  const { ids } = inquiry;
  const [first, setFirst] = useState(usualSize);
  const answer = useQuery({
    queryKey: ["shared", ids, first],
    queryFn: async ({ signal }) => (await request(SharedDocument, { ids, first }, signal)).shared,
    placeholderData: (before, query) => (query?.queryKey[1] === ids ? before : undefined),
  });
  if (answer.error) {
    return <RequestFailed error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return <Busy>{words.looking}</Busy>;
  const { groups, total, exact } = answer.data;
  if (total === 0) return <NothingShared ids={ids} />;
  const listed = new Set(groups.flatMap(({ entities }) => entities.map(({ entity }) => entity.id)));

  return (
    <>
      <p className="inquiry-note" role="status">
        {words.total(total, exact, ids.length)} {!exact && words.counting}
      </p>
      <div className="shared">
        {groups.map((group) => (
          <SharedGroup
            key={`${group.relationKind} ${group.direction}`}
            group={group}
            exact={exact}
            onRest={() => setFirst(mostListed)}
          />
        ))}
      </div>
      <div className="inquiry-tools">
        {groups.length > 1 && <AddThese ids={[...listed]} label={words.addAll} />}
        <AskedButton queries={[graphqlQuery(SharedDocument, { ids, first })]} />
      </div>
    </>
  );
}

interface SharedGroupProps {
  readonly group: Group;
  readonly exact: boolean;
  readonly onRest: () => void;
}

function SharedGroup({ group, exact, onRest }: SharedGroupProps) {
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  const isIn = useInNetwork();
  const { relationKind, direction, total, entities } = group;
  return (
    <section className="shared-group">
      <h3>
        {relationKind === null
          ? words.different
          : relationWords(ontology, language, relationKind, direction)}
        <small>{`${total}${exact ? "" : "+"}`}</small>
      </h3>
      <ul>
        {entities.map(({ entity, relations }) => (
          <li key={entity.id}>
            <EntityButton entity={entity} isOut={!isIn(entity.id)} />
            <small>
              {words.passages(
                new Set(relations.flatMap(({ passages }) => passages.map(({ id }) => id))).size,
              )}
            </small>
          </li>
        ))}
      </ul>
      <Rest shown={entities.length} total={total} exact={exact} onRest={onRest} />
      <AddThese ids={entities.map(({ entity }) => entity.id)} label={words.add} />
    </section>
  );
}

function NothingShared({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const [from, to, third] = ids;
  const isPair = from !== undefined && to !== undefined && third === undefined;
  return (
    <Notice title={words.none} advice={words.noneAdvice(ids.length)}>
      {isPair && (
        <Button look="main" onPress={() => explorationStore.getState().ask(pathsBetween(from, to))}>
          {words.toPaths}
        </Button>
      )}
    </Notice>
  );
}
