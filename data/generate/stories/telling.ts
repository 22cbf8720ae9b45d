import type { Random } from "../random.ts";
import type { Subject } from "../subject.ts";

/** The years of a generated graph, both included. */
export const [firstYear, lastYear] = [1995, 2024];

/** A year; the later, the more often. */
export function growingYear(random: Random): number {
  const years = lastYear - firstYear + 1;
  return firstYear + Math.floor(Math.max(random.share(), random.share()) * years);
}

/** 甲区、乙区和丙区. */
export function joined(subjects: readonly Subject[]): string {
  const names = subjects.map(({ name }) => name);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
}

export function joinedEn(subjects: readonly Subject[]): string {
  const names = subjects.map(({ nameEn }) => nameEn);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
