import type { StatedPeriod } from "../../../i18n/periods.ts";
import { generationsOf } from "./generations.ts";
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

/** The year in which a stage begins, or else ends; null where no date says. */
export function yearOf({ period }: Stage): number | null {
  const date = period?.from ?? period?.to ?? null;
  return date === null ? null : Number.parseInt(date, 10);
}

/**
 * The columns from left to right: by year where dates order most of the stages, and those without
 * a date in columns of their own at the end; by generation otherwise.
 */
export function columnsOf(lineage: Lineage): readonly Column[] {
  const years = lineage.stages.map(yearOf).filter((year) => year !== null);
  const datesOrder = new Set(years).size > 1 && years.length * 2 >= lineage.stages.length;
  return datesOrder ? byYear(lineage) : byGeneration(lineage);
}

function byYear(lineage: Lineage): readonly Column[] {
  const undated = Number.POSITIVE_INFINITY;
  const years = groupedBy(lineage.stages, (stage) => String(yearOf(stage) ?? undated));
  return [...years]
    .toSorted(([a], [b]) => (Number(a) < Number(b) ? -1 : 1))
    .flatMap(([text, stages]) => {
      const year = Number(text);
      const head: ColumnHead = year === undated ? { by: "undated" } : { by: "year", year };
      return inOrder(stages, lineage).map((own): Column => ({ head, stages: own }));
    });
}

/** The stages of one year in as many columns as they follow each other within it. */
function inOrder(stages: readonly Stage[], { relations }: Lineage): readonly Stage[][] {
  const ids = stages.map(({ id }) => id);
  const within = relations.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const { generation } = generationsOf(ids, within);
  const columns = groupedBy(stages, ({ id }) => String(generation.get(id) ?? 0));
  return [...columns].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, own]) => own);
}

function byGeneration({ stages, generation }: Lineage): readonly Column[] {
  const columns = groupedBy(stages, ({ id }) => String(generation.get(id) ?? 0));
  return [...columns]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([number, own]) => ({
      head: { by: "generation", generation: Number(number), period: sharedPeriod(own) },
      stages: own,
    }));
}

function sharedPeriod(stages: readonly Stage[]): StatedPeriod | null {
  const [first] = stages;
  const period = first?.period ?? null;
  if (period === null || period.label === null) return null;
  const isShared = stages.every((stage) => stage.period?.label === period.label);
  return isShared ? period : null;
}
