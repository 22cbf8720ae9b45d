import type {
  Confidence,
  LineageStageFragment,
  LineageStepFragment,
} from "../../../api/generated/graphql.ts";
import type { Named } from "../../../i18n/names.ts";
import type { StatedPeriod } from "../../../i18n/periods.ts";

/** A field that a stage covers. */
export interface CoveredField extends Named {
  readonly id: string;
  readonly confidence: Confidence;
}

/** An entity in a lineage. */
export interface Stage extends Named {
  readonly id: string;
  readonly kind: string;
  readonly subkind: string | null;
  readonly status: LineageStageFragment["status"];
  readonly period: StatedPeriod | null;
  readonly fields: readonly CoveredField[];
}

/** A relation of lineage, from the earlier to the later; its ends are ids. */
export interface LineageRelation extends Omit<LineageStepFragment, "__typename" | "from" | "to"> {
  readonly from: string;
  readonly to: string;
}

/** A connected part of what the dataset orders in time. */
export interface Lineage {
  readonly stages: readonly Stage[];
  readonly relations: readonly LineageRelation[];
  /** By stage: how far along the longest chain. Negative before the focus, where there is one. */
  readonly generation: ReadonlyMap<string, number>;
  /** Ids of relations that close a circle; generations leave them out of account. */
  readonly cycles: ReadonlySet<string>;
}

/** A stage as the server gives it, without GraphQL's wrapping. */
export function readStage(stage: LineageStageFragment): Stage {
  const { id, kind, subkind, name, nameEn, status, period } = stage;
  const fields = stage.relations.nodes.map(({ confidence, to }) => ({
    id: to.id,
    name: to.name,
    nameEn: to.nameEn,
    confidence,
  }));
  return { id, kind, subkind, name, nameEn, status, period, fields };
}

/** A relation as the server gives it, its ends as ids. */
export function readRelation({ from, to, ...rest }: LineageStepFragment): LineageRelation {
  return { ...rest, from: from.id, to: to.id };
}

/** Whether it is a mechanism: what this workspace is about, whatever else has a lineage too. */
export function isMechanism({ kind }: { readonly kind: string }): boolean {
  return kind === "Mechanism";
}

/** Compares by id: the last word wherever nothing else decides, so that drawings repeat. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Groups in the order of their first item. */
export function groupedBy<Item>(
  items: Iterable<Item>,
  key: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
