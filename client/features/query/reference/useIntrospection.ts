import { useQuery } from "@tanstack/react-query";
import { IntrospectionDocument, type IntrospectionQuery } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";

export type ApiSchema = IntrospectionQuery["schema"];
export type ApiType = ApiSchema["types"][number];
export type ApiField = NonNullable<ApiType["fields"]>[number];
export type ApiInput = ApiField["args"][number];

/** The API's description of itself, asked for once and only where it is needed. */
export function useIntrospection(isNeeded: boolean) {
  return useQuery({
    queryKey: ["introspection"],
    queryFn: ({ signal }) => request(IntrospectionDocument, {}, signal),
    select: ({ schema }) => schema,
    enabled: isNeeded,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
