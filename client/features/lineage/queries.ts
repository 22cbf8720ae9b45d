import { keepPreviousData, useQuery } from "@tanstack/react-query";
import {
  type Direction,
  LineageMechanismsDocument,
  type LineageMechanismsQuery,
  LineageOfDocument,
  LineageSatellitesDocument,
  LineageSearchDocument,
  LineageStagesDocument,
  LineageStepsDocument,
  type LineageStepsQuery,
  type LineageStepsQueryVariables,
  LineageWithinDocument,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { useOntologyQuery } from "../../api/useOntology.ts";
import type { Satellite } from "./model/blocks.ts";
import {
  type Lineage,
  type LineageRelation,
  readRelation,
  readStage,
  type Stage,
} from "./model/lineage.ts";
import { lineageOf, lineagesOf } from "./model/lineages.ts";

const pageSize = 100;
/** How many relations of lineage, and how many mechanisms, are read at most. */
const most = 1000;

/** The ids of the relation kinds that the ontology marks as lineage; undefined until known. */
function useLineageKinds() {
  const { data, error, refetch } = useOntologyQuery();
  const kinds = data && [...data.relationKinds.values()].filter(({ lineage }) => lineage);
  return { kinds: kinds?.map(({ id }) => id), error, refetch };
}

async function stagesOf(
  relations: readonly LineageRelation[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Stage>> {
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const chunks = Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, index) =>
    ids.slice(index * pageSize, (index + 1) * pageSize),
  );
  const answers = await Promise.all(
    chunks.map((chunk) => request(LineageStagesDocument, { ids: chunk }, signal)),
  );
  const stages = answers.flatMap(({ entities }) => entities.nodes.map(readStage));
  return new Map(stages.map((stage) => [stage.id, stage]));
}

/** All that the dataset orders in time. */
export interface Lineages {
  readonly lineages: readonly Lineage[];
  /** How many relations were read of how many there are. */
  readonly read: number;
  readonly total: number;
}

/** Every lineage of the dataset, the largest first. */
export function useLineages() {
  const { kinds, error, refetch } = useLineageKinds();
  const answer = useQuery({
    queryKey: ["lineages", kinds],
    enabled: kinds !== undefined,
    queryFn: async ({ signal }): Promise<Lineages> => {
      const found: LineageRelation[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        // One page names where the next begins.
        const variables: LineageStepsQueryVariables = {
          kinds: kinds ?? [],
          first: pageSize,
          after,
        };
        // oxlint-disable-next-line no-await-in-loop
        const { relations }: LineageStepsQuery = await request(
          LineageStepsDocument,
          variables,
          signal,
        );
        found.push(...relations.nodes.map(readRelation));
        total = relations.totalCount;
        after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
      } while (after !== null && found.length < most);
      const stages = await stagesOf(found, signal);
      return { lineages: lineagesOf(stages, found), read: found.length, total };
    },
  });
  return {
    ...answer,
    error: answer.error ?? error,
    again: () => void (error ? refetch() : answer.refetch()),
  };
}

/** A mechanism in the list of all. */
export type Mechanism = LineageMechanismsQuery["entities"]["nodes"][number];

/** Every mechanism, by id. */
export function useMechanisms() {
  return useQuery({
    queryKey: ["lineage mechanisms"],
    queryFn: async ({ signal }): Promise<readonly Mechanism[]> => {
      const found: Mechanism[] = [];
      let after: string | null = null;
      do {
        // One page names where the next begins.
        // oxlint-disable-next-line no-await-in-loop
        const { entities }: LineageMechanismsQuery = await request(
          LineageMechanismsDocument,
          { first: pageSize, after },
          signal,
        );
        found.push(...entities.nodes);
        after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
      } while (after !== null && found.length < most);
      return found;
    },
  });
}

/** The lineage of one entity, and the steps that happened within it. */
export interface LineageOfOne {
  /** Null where the dataset does not have it. */
  readonly stage: Stage | null;
  readonly lineage: Lineage;
  /** Whether the depth cut something off. */
  readonly isCut: boolean;
  readonly within: readonly Lineage[];
}

/** Where an entity came from and what it led to. */
export function useLineageOf(of: string, direction: Direction, depth: number) {
  const { kinds, error, refetch } = useLineageKinds();
  const answer = useQuery({
    queryKey: ["lineage", of, direction, depth, kinds],
    enabled: kinds !== undefined,
    placeholderData: (last: LineageOfOne | undefined, query) =>
      query?.queryKey[1] === of ? last : undefined,
    queryFn: async ({ signal }): Promise<LineageOfOne> => {
      const own = await request(LineageWithinDocument, { id: of, kinds: kinds ?? [] }, signal);
      if (own.entity === null) {
        return { stage: null, lineage: lineageOf(new Map(), []), isCut: false, within: [] };
      }
      const { lineage } = await request(LineageOfDocument, { of, direction, depth }, signal);
      const relations = lineage.relations.map(readRelation);
      const inner = own.relations.nodes.map(readRelation);
      const stages = await stagesOf([...relations, ...inner], signal);
      return {
        stage: readStage(own.entity),
        lineage: {
          ...lineageOf(stages, relations),
          generation: new Map(
            lineage.members.map(({ entity, generation }) => [entity.id, generation]),
          ),
          cycles: new Set(lineage.cycles),
        },
        isCut: lineage.truncated,
        within: lineagesOf(stages, inner),
      };
    },
  });
  return {
    ...answer,
    error: answer.error ?? error,
    again: () => void (error ? refetch() : answer.refetch()),
  };
}

/** What stands by the stages, while it is wanted, and how much of it there is. */
export function useSatellites(stages: readonly string[], isWanted: boolean) {
  const of = stages.toSorted();
  return useQuery({
    queryKey: ["lineage satellites", of],
    enabled: isWanted && of.length > 0,
    queryFn: async ({ signal }) => {
      const { needs, instruments } = await request(LineageSatellitesDocument, { of }, signal);
      const satellites = [...needs.nodes, ...instruments.nodes].map(
        ({ id, kind, confidence, from, to }): Satellite => ({
          id,
          kind,
          confidence,
          entity: from,
          stage: to.id,
        }),
      );
      return { satellites, total: needs.totalCount + instruments.totalCount };
    },
  });
}

/** The ids of what a text may mean, by name, pinyin or initials; none while nothing is typed. */
export function useMeant(text: string): ReadonlySet<string> {
  const asked = text.trim();
  const answer = useQuery({
    queryKey: ["lineage search", asked],
    enabled: asked !== "",
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request(LineageSearchDocument, { text: asked }, signal),
  });
  return new Set(asked === "" ? [] : answer.data?.search.hits.map(({ entity }) => entity.id));
}
