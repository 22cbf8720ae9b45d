import { useQuery } from "@tanstack/react-query";
import {
  type Direction,
  LineageMechanismsDocument,
  type LineageMechanismsQuery,
  LineageOfDocument,
  LineageSatellitesDocument,
  LineageStagesDocument,
  LineageStepsDocument,
  LineageWithinDocument,
} from "../../api/generated/graphql.ts";
import { graphqlQuery } from "../../workbench/graphqlQuery.ts";
import type { Query } from "../../workbench/query.ts";
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

/** What was read of a list, and how many it has. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

interface Page<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
}

/** Reads a connection page after page, up to `most`. */
async function allOf<Item>(
  page: (after: string | null) => Promise<Page<Item>>,
): Promise<Listed<Item>> {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    // One page names where the next begins.
    // oxlint-disable-next-line no-await-in-loop
    const { totalCount, pageInfo, nodes }: Page<Item> = await page(after);
    items.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || items.length >= most) return { items, total: totalCount };
  }
}

function chunked(ids: Iterable<string>): readonly (readonly string[])[] {
  const all = [...new Set(ids)].toSorted();
  return Array.from({ length: Math.ceil(all.length / pageSize) }, (_, index) =>
    all.slice(index * pageSize, (index + 1) * pageSize),
  );
}

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
  const answers = await Promise.all(
    chunked(relations.flatMap(({ from, to }) => [from, to])).map((ids) =>
      request(LineageStagesDocument, { ids: [...ids] }, signal),
    ),
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

/** What the overview asks first: every step of a lineage, a page at a time. */
export function useStepsQuery(): Query {
  const { kinds } = useLineageKinds();
  return graphqlQuery(LineageStepsDocument, { kinds: kinds ?? [], first: pageSize, after: null });
}

/** What the lineage of one entity is asked with. */
export function lineageQuery(of: string, direction: Direction, depth: number): Query {
  return graphqlQuery(LineageOfDocument, { of, direction, depth });
}

/** Every lineage of the dataset. */
export function useLineages() {
  const { kinds, error, refetch } = useLineageKinds();
  const answer = useQuery({
    queryKey: ["lineages", kinds],
    enabled: kinds !== undefined,
    queryFn: async ({ signal }): Promise<Lineages> => {
      const { items, total } = await allOf(async (after) => {
        const variables = { kinds: kinds ?? [], first: pageSize, after };
        return (await request(LineageStepsDocument, variables, signal)).relations;
      });
      const relations = items.map(readRelation);
      const stages = await stagesOf(relations, signal);
      return { lineages: lineagesOf(stages, relations), read: items.length, total };
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
    queryFn: ({ signal }): Promise<Listed<Mechanism>> =>
      allOf(async (after) => {
        const variables = { first: pageSize, after };
        return (await request(LineageMechanismsDocument, variables, signal)).entities;
      }),
  });
}

/** The lineage of one entity, and the steps that happened within it. */
export interface LineageOfOne {
  /** Null where the dataset does not have it. */
  readonly stage: Stage | null;
  /** At least the entity itself, where the dataset has it. */
  readonly lineage: Lineage;
  /** Whether the depth cut something off. */
  readonly isCut: boolean;
  readonly within: readonly Lineage[];
  /** How many steps within it were read, of how many there are. */
  readonly withinRead: number;
  readonly withinTotal: number;
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
      const inner = own.relations.nodes.map(readRelation);
      const withinCounts = { withinRead: inner.length, withinTotal: own.relations.totalCount };
      if (own.entity === null) {
        const lineage = lineageOf(new Map(), []);
        return { stage: null, lineage, isCut: false, within: [], ...withinCounts };
      }
      const { lineage } = await request(LineageOfDocument, { of, direction, depth }, signal);
      const relations = lineage.relations.map(readRelation);
      const stages = await stagesOf([...relations, ...inner], signal);
      const stage = readStage(own.entity);
      return {
        stage,
        lineage: {
          ...lineageOf(new Map([...stages, [of, stage]]), relations),
          ...(relations.length === 0 && { stages: [stage] }),
          generation: new Map(
            lineage.members.map(({ entity, generation }) => [entity.id, generation]),
          ),
          cycles: new Set(lineage.cycles),
        },
        isCut: lineage.truncated,
        within: lineagesOf(stages, inner),
        ...withinCounts,
      };
    },
  });
  return {
    ...answer,
    error: answer.error ?? error,
    again: () => void (error ? refetch() : answer.refetch()),
  };
}

/** What stands by the stages of some lineages, and how much of it there is. */
export type SatellitesAnswer = ReturnType<typeof useSatellites>["answer"];

const none: readonly Satellite[] = [];

/** What stands by the stages of some lineages, while it is wanted. */
export function useSatellites(lineages: readonly Lineage[], isWanted: boolean) {
  const chunks = chunked(lineages.flatMap(({ stages }) => stages.map(({ id }) => id)));
  const answer = useQuery({
    queryKey: ["lineage satellites", chunks],
    enabled: isWanted,
    queryFn: async ({ signal }): Promise<Listed<Satellite>> => {
      const answers = await Promise.all(
        chunks.map((of) => request(LineageSatellitesDocument, { of: [...of] }, signal)),
      );
      const found = answers.flatMap(({ needs, instruments }) => [needs, instruments]);
      return {
        items: found.flatMap(({ nodes }) =>
          nodes.map(({ from, to, ...rest }) => ({ ...rest, entity: from, stage: to.id })),
        ),
        total: found.reduce((sum, { totalCount }) => sum + totalCount, 0),
      };
    },
  });
  return { satellites: isWanted ? (answer.data?.items ?? none) : none, answer };
}
