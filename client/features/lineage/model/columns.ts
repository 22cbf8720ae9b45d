import type { StatedPeriod } from "../../../i18n/periods.ts";
import { groupedBy, type Lineage, type Stage } from "./lineage.ts";

/** What stands above a column. */
export type ColumnHead =
  | { readonly by: "year"; readonly year: number }
  | { readonly by: "undated" }
  | {
      readonly by: "generation";
      readonly generation: number;
      /** The period in the source's words, where all stages of the column share it. */
      readonly period: StatedPeriod | null;
    };

/** Stages that stand below each other. */
export interface Column {
  readonly head: ColumnHead;
  readonly stages: readonly Stage[];
}

/** The year in which a stage begins, as far as dates say. */
export function yearOf({ period }: Stage): number | null {
  const date = period?.from ?? period?.to ?? null;
  return date === null ? null : Number.parseInt(date, 10);
}

/**
 * The columns from left to right: by year where dates order most of the stages, and those without
 * a date in a column of their own at the end; by generation otherwise.
 */
export function columnsOf(lineage: Lineage): readonly Column[] {
  const years = lineage.stages.map(yearOf).filter((year) => year !== null);
  const datesOrder = new Set(years).size > 1 && years.length * 2 >= lineage.stages.length;
  return datesOrder ? byYear(lineage) : byGeneration(lineage);
}

function byYear({ stages }: Lineage): readonly Column[] {
  const columns = groupedBy(stages, (stage) => String(yearOf(stage)));
  const dated = [...columns]
    .filter(([year]) => year !== "null")
    .map(([year, members]) => ({
      head: { by: "year" as const, year: Number(year) },
      stages: members,
    }))
    .toSorted((a, b) => a.head.year - b.head.year);
  const undated = columns.get("null");
  return undated ? [...dated, { head: { by: "undated" }, stages: undated }] : dated;
}

function byGeneration({ stages, generation }: Lineage): readonly Column[] {
  const columns = groupedBy(stages, ({ id }) => String(generation.get(id) ?? 0));
  return [...columns]
    .map(([number, members]) => ({
      head: {
        by: "generation" as const,
        generation: Number(number),
        period: sharedPeriod(members),
      },
      stages: members,
    }))
    .toSorted((a, b) => a.head.generation - b.head.generation);
}

function sharedPeriod(stages: readonly Stage[]): StatedPeriod | null {
  const [first] = stages;
  const period = first?.period ?? null;
  if (period === null || period.label === null) return null;
  const isShared = stages.every((stage) => stage.period?.label === period.label);
  return isShared ? period : null;
}
