import { useQuery } from "@tanstack/react-query";
import { ConnectingDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import { mostEntities } from "../../../exploration/limits.ts";
import { explorationStore, useExploration } from "../../../exploration/store.ts";

/** Learns what the regions are called that entities are drawn together by, where that is not known. */
export function useRegionFacts(): void {
  const facts = useExploration((state) => state.facts);
  const isByRegion = useExploration(({ exploration }) => exploration.grouping?.by === "region");
  const known = isByRegion ? [...facts.regions.values()].flat() : [];
  const missing = [...new Set(known)].filter((id) => !facts.entities.has(id));
  useQuery({
    queryKey: ["regions of groups", missing],
    queryFn: async ({ signal }) => {
      const ids = missing.slice(0, mostEntities);
      const { connecting } = await request(ConnectingDocument, { ids }, signal);
      explorationStore.getState().learn(connecting);
      return ids.length;
    },
    enabled: missing.length > 0,
  });
}
