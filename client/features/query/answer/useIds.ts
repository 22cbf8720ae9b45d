import { useMemo } from "react";
import { useOntology } from "../../../api/useOntology.ts";
import { type Ids, idsOf } from "./value.ts";

/** What ids name in the loaded dataset, by their form. */
export function useIds(): Ids {
  const { entityKinds, relationKinds } = useOntology();
  return useMemo(
    () => idsOf(entityKinds.keys(), relationKinds.keys()),
    [entityKinds, relationKinds],
  );
}
