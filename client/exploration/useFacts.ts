import { useQuery } from "@tanstack/react-query";
import { ConnectingDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import type { EntityFact } from "./facts.ts";
import { useExploration } from "./store.ts";

/**
 * What is known of some entities, in their order; those that the network has not learned of are
 * asked for. An id that stands for nothing has no fact.
 */
export function useFacts(ids: readonly string[]): readonly EntityFact[] {
  const known = useExploration(({ facts }) => facts.entities);
  const missing = ids.filter((id) => !known.has(id));
  const { data } = useQuery({
    queryKey: ["facts", ...missing],
    queryFn: ({ signal }) => request(ConnectingDocument, { ids: missing }, signal),
    enabled: missing.length > 0,
  });
  const found = new Map(data?.connecting.entities.map((entity) => [entity.id, entity]));
  return ids.flatMap((id) => known.get(id) ?? found.get(id) ?? []);
}
