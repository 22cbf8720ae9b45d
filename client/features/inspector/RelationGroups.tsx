import { useInfiniteQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import {
  type Direction,
  InspectedRelationsDocument,
  type InspectedEntityQuery,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { relationWords } from "../../api/relationWords.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { ChevronIcon } from "../../ui/icons.tsx";
import { RelationItem } from "./RelationItem.tsx";

const pageSize = 30;

interface Group {
  readonly kind: string;
  readonly direction: Direction;
  readonly count: number;
}

type Counts = NonNullable<InspectedEntityQuery["entity"]>["relationCounts"];

/** Relations by kind and direction; a symmetric kind has one direction only. Largest first. */
function groupsOf(counts: Counts): Group[] {
  const groups = new Map<string, Group>();
  for (const { kind, direction, count } of counts) {
    const key = `${kind} ${direction}`;
    groups.set(key, { kind, direction, count: count + (groups.get(key)?.count ?? 0) });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

interface RelationGroupsProps {
  readonly id: string;
  readonly counts: Counts;
  /** The relation kind whose group stands open from the start and comes first. */
  readonly foremost?: string;
}

/** An entity's relations, grouped by kind with counts; a group asks for its relations when opened. */
export function RelationGroups({ id, counts, foremost }: RelationGroupsProps) {
  const groups = groupsOf(counts);
  const first = groups.filter(({ kind }) => kind === foremost);
  const others = groups.filter(({ kind }) => kind !== foremost);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return [...first, ...others].map((group) => (
    <RelationGroup
      key={`${id} ${group.kind} ${group.direction}`}
      id={id}
      group={group}
      startsOpen={first.includes(group) || total <= 8}
    />
  ));
}

interface RelationGroupProps {
  readonly id: string;
  readonly group: Group;
  readonly startsOpen: boolean;
}

function RelationGroup({ id, group, startsOpen }: RelationGroupProps) {
  const region = useId();
  const ontology = useOntology();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <section className="relation-group">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={region}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronIcon />
          {relationWords(ontology, language, group.kind, group.direction)}
          <small>{group.count}</small>
        </button>
      </h3>
      <div id={region} hidden={!isOpen}>
        {isOpen && <RelationList id={id} group={group} />}
      </div>
    </section>
  );
}

function RelationList({ id, group }: { readonly id: string; readonly group: Group }) {
  const { inspector, shell } = useText();
  const pages = useInfiniteQuery({
    queryKey: ["relations", id, group.kind, group.direction],
    queryFn: ({ pageParam, signal }) =>
      request(
        InspectedRelationsDocument,
        { id, kinds: [group.kind], direction: group.direction, first: pageSize, after: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ entity }) =>
      entity?.relations.pageInfo.hasNextPage ? entity.relations.pageInfo.endCursor : null,
  });
  if (pages.error && !pages.data) {
    return <RequestFailed error={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (!pages.data) return <p className="relation-facts">{shell.loading}</p>;

  const relations = pages.data.pages.flatMap(({ entity }) => entity?.relations.nodes ?? []);
  return (
    <>
      <ul>
        {relations.map((relation) => (
          <RelationItem key={relation.id} relation={relation} seenFrom={id} />
        ))}
      </ul>
      {pages.error && (
        <RequestFailed error={pages.error} onRetry={() => void pages.fetchNextPage()} />
      )}
      {pages.hasNextPage && !pages.error && (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {inspector.more(
            relations.length,
            pages.data.pages[0]?.entity?.relations.totalCount ?? group.count,
          )}
        </Button>
      )}
    </>
  );
}
