import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { InspectedEntityDocument, InspectedPassagesDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { useExploration } from "../../exploration/store.ts";
import { languageTag, useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { graphqlQuery } from "../../workbench/graphqlQuery.ts";
import { AskedButton } from "../asked/AskedButton.tsx";
import { EntityFacts, type InspectedEntity } from "./EntityFacts.tsx";
import { Passages } from "../../api/Passages.tsx";
import { RelationGroups } from "./RelationGroups.tsx";

interface EntityInspectorProps {
  readonly id: string;
  readonly Actions: ComponentType<{ readonly entity: EntityFact }>;
}

/** The relation kind that readers look for first, by the kind of the entity. */
const foremostOf: Readonly<Record<string, string>> = { Agreement: "PARTY_TO", Region: "PARTY_TO" };

/** Everything about one entity, and what it rests on. */
export function EntityInspector({ id, Actions }: EntityInspectorProps) {
  const text = useText();
  const known = useExploration(({ facts }) => facts.entities.get(id));
  const inspected = useQuery({
    queryKey: ["entity", id],
    queryFn: ({ signal }) => request(InspectedEntityDocument, { id }, signal),
  });
  const entity = inspected.data?.entity;
  const head = entity ?? known;

  return (
    <>
      {head && <Heading entity={head} />}
      {entity && <Summary entity={entity} />}
      {head && <Actions key={id} entity={head} />}
      {inspected.error && !entity && (
        <RequestFailed error={inspected.error} onRetry={() => void inspected.refetch()} />
      )}
      {inspected.isPending && !inspected.error && <Busy>{text.shell.loading}</Busy>}
      {entity === null && <Notice title={text.inspector.gone} advice={text.inspector.goneAdvice} />}
      {entity && (
        <>
          <EntityFacts entity={entity} />
          <EntityPassages entity={entity} />
          <h2>
            {text.inspector.relations} <small>{entity.degree}</small>
          </h2>
          <RelationGroups
            id={id}
            counts={entity.relationCounts}
            foremost={foremostOf[entity.kind] ?? ""}
          />
          <AskedButton queries={[graphqlQuery(InspectedEntityDocument, { id })]} />
        </>
      )}
    </>
  );
}

function Heading({ entity }: { readonly entity: EntityFact }) {
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const kind = entityKinds.get(entity.kind);
  const subkind = kind?.subkinds.find(({ id }) => id === entity.subkind);
  const first = inLanguage(language, entity.name, entity.nameEn);
  const second = language === "en" ? entity.name : entity.nameEn;
  return (
    <header className="inspector-head">
      <span className="chip" style={{ color: kindColour(entity.kind) }}>
        <Mark shape={kind?.shape ?? ""} colour="currentColor" size={14} />
        {nameIn(language, kind ?? { name: entity.kind, nameEn: null })}
        {subkind && <span className="chip-sub">{nameIn(language, subkind)}</span>}
      </span>
      <h1 lang={first.lang}>{first.text}</h1>
      {second && second !== first.text && (
        <p className="other-name" lang={language === "en" ? languageTag.zh : languageTag.en}>
          {second}
        </p>
      )}
    </header>
  );
}

function Summary({ entity }: { readonly entity: InspectedEntity }) {
  const language = useLanguage();
  if (!entity.summary) return null;
  const { text, lang } = inLanguage(language, entity.summary, entity.summaryEn);
  return (
    <p className="summary" lang={lang}>
      {text}
    </p>
  );
}

const passagePage = 10;

function EntityPassages({ entity }: { readonly entity: InspectedEntity }) {
  const { inspector } = useText();
  const { totalCount, nodes } = entity.passages;
  const rest = useInfiniteQuery({
    queryKey: ["passages", entity.id],
    queryFn: ({ pageParam, signal }) =>
      request(
        InspectedPassagesDocument,
        { id: entity.id, first: passagePage, after: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) =>
      page.entity?.passages.pageInfo.hasNextPage ? page.entity.passages.pageInfo.endCursor : null,
    enabled: false,
  });
  const paged = rest.data?.pages.flatMap((page) => page.entity?.passages.nodes ?? []);
  const shown = paged ?? nodes;
  const left = totalCount - shown.length;
  const more = (): void => void (paged ? rest.fetchNextPage() : rest.refetch());

  return (
    <>
      <h2>
        {inspector.passages} <small>{totalCount}</small>
      </h2>
      {totalCount === 0 && <p className="relation-facts">{inspector.noPassages}</p>}
      <Passages passages={shown} />
      {rest.error && <RequestFailed error={rest.error} onRetry={more} />}
      {left > 0 && !rest.error && (
        <Button isPending={rest.isFetching} onPress={more}>
          {inspector.morePassages(left)}
        </Button>
      )}
    </>
  );
}
