import type { CoveredField, Lineage, Stage } from "./lineage.ts";

/** A row of the drawing that follows one field; null holds the stages whose field is not stated. */
export interface Lane {
  readonly field: CoveredField | null;
}

const weight = { EXPLICIT: 0, IMPLIED: 1, BACKGROUND: 2 } as const;

/**
 * The field whose lane each stage stands in: of those that it covers, the one that most stages of
 * the lineage share, then the one best borne out, then by id. No lanes where no stage states one.
 */
export function lanesOf({ stages }: Pick<Lineage, "stages">): ReadonlyMap<string, Lane> {
  const shares = new Map<string, number>();
  for (const { id } of stages.flatMap(({ fields }) => fields)) {
    shares.set(id, (shares.get(id) ?? 0) + 1);
  }
  const lanes = new Map<string, Lane>();
  const unstated: Lane = { field: null };
  const fieldOf = ({ fields }: Stage): CoveredField | undefined =>
    fields.toSorted(
      (a, b) =>
        (shares.get(b.id) ?? 0) - (shares.get(a.id) ?? 0) ||
        weight[a.confidence] - weight[b.confidence] ||
        (a.id < b.id ? -1 : 1),
    )[0];
  const known = new Map<string, Lane>();
  for (const stage of stages) {
    const field = fieldOf(stage);
    if (field && !known.has(field.id)) known.set(field.id, { field });
    lanes.set(stage.id, (field && known.get(field.id)) ?? unstated);
  }
  return lanes;
}
