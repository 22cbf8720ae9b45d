import { groupedBy, type Lineage, type Stage } from "./lineage.ts";
import { rootsOf } from "./lineages.ts";
import type { Step } from "./steps.ts";

/** A stage in the list that says what the drawing shows. */
export interface Branch {
  readonly stage: Stage;
  /** The step that leads here, and the id of its relation that does; null at a root. */
  readonly via: { readonly step: Step; readonly relation: string } | null;
  /** Whether it stands further up already, with what follows it. */
  readonly isRepeated: boolean;
  readonly next: readonly Branch[];
}

/** A lineage as nested lists from its roots. A stage with several ancestors is told once in full. */
export function treeOf(lineage: Lineage, steps: readonly Step[]): readonly Branch[] {
  const stages = new Map(lineage.stages.map((stage) => [stage.id, stage]));
  const leaving = groupedBy(
    steps.flatMap((step) => step.relations.map(({ id, from, to }) => ({ step, id, from, to }))),
    ({ from }) => from,
  );
  const told = new Set<string>();

  function branch(stage: Stage, via: Branch["via"]): Branch {
    if (told.has(stage.id)) return { stage, via, isRepeated: true, next: [] };
    told.add(stage.id);
    const next = (leaving.get(stage.id) ?? []).flatMap(({ to, step, id }) => {
      const later = stages.get(to);
      return later ? [branch(later, { step, relation: id })] : [];
    });
    return { stage, via, isRepeated: false, next };
  }
  return rootsOf(lineage).map((root) => branch(root, null));
}
