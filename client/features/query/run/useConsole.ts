import { useQuery } from "@tanstack/react-query";
import { isJsonMap } from "../../../workbench/query.ts";

/** What the console allows beyond Cypher's own clauses and functions. */
export interface Allowed {
  readonly procedures: readonly string[];
  /** Functions with a dot in their name, in lower case. */
  readonly functions: readonly string[];
}

const nothing: Allowed = { procedures: [], functions: [] };

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

async function askAllowed(signal: AbortSignal): Promise<Allowed> {
  const response = await fetch("/api/cypher", { signal });
  const said: unknown = await response.json();
  if (!response.ok || !isJsonMap(said)) return nothing;
  return { procedures: textsIn(said["procedures"]), functions: textsIn(said["functions"]) };
}

/** What the console allows, asked for once; nothing until it is known. */
export function useAllowed(): Allowed {
  const { data } = useQuery({
    queryKey: ["console"],
    queryFn: ({ signal }) => askAllowed(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? nothing;
}
