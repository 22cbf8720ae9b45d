import { agreementKind } from "../../../exploration/agreementTies.ts";
import { type ExplorationState, selectedEntity } from "../../../exploration/store.ts";

/**
 * An agreement in sight that is worth reading: one that what is selected is joined to, else any; of
 * several the one that most is known of. Null where none is in sight.
 */
export function exampleAgreement(state: ExplorationState): string | null {
  const chosen = selectedEntity(state);
  const near = new Set(
    state.sight.relations
      .filter(({ from, to }) => from === chosen || to === chosen)
      .flatMap(({ from, to }) => [from, to]),
  );
  const [best] = state.sight.entities
    .filter(({ kind }) => kind === agreementKind)
    .toSorted(
      (a, b) =>
        Number(near.has(b.id)) - Number(near.has(a.id)) ||
        b.degree - a.degree ||
        a.id.localeCompare(b.id),
    );
  return best?.id ?? null;
}
