import type { PropertyDefinition } from "./ontology.ts";

/** A column of entities.csv, and the property of the stored entity that it is read into. */
export interface PropertyColumn {
  readonly column: string;
  readonly stored: string;
  readonly holds: "text" | "number" | "qualifier";
}

/** What is stored for every entity, whatever its kind. */
const coreProperties = [
  "id",
  "kind",
  "subkind",
  "name",
  "nameEn",
  "aliases",
  "summary",
  "summaryEn",
  "from",
  "to",
  "fromYear",
  "toYear",
  "periodLabel",
  "periodLabelEn",
  "status",
  "openEnded",
  "passages",
  "nameKeys",
  "pinyinKeys",
  "initialKeys",
  "hash",
];

/** The columns of entities.csv that do not depend on the ontology. */
export const coreEntityColumns = [
  "id",
  "kind",
  "subkind",
  "name",
  "name_en",
  "aliases",
  "summary",
  "summary_en",
  "from",
  "to",
  "period_label",
  "period_label_en",
  "status",
  "open_ended",
  "passages",
];

/** The columns that a property takes up, the one with its value first. */
export function columnsOf({ key, type }: PropertyDefinition): PropertyColumn[] {
  if (type === "text") {
    return [
      { column: key, stored: key, holds: "text" },
      { column: `${key}_en`, stored: `${key}En`, holds: "text" },
    ];
  }
  return [
    { column: key, stored: key, holds: "text" },
    { column: `${key}_number`, stored: `${key}Number`, holds: "number" },
    { column: `${key}_unit`, stored: `${key}Unit`, holds: "text" },
    { column: `${key}_unit_en`, stored: `${key}UnitEn`, holds: "text" },
    { column: `${key}_qualifier`, stored: `${key}Qualifier`, holds: "qualifier" },
  ];
}

/** The first name that the property would take from the core of every entity; none if it takes none. */
export function collisionWithCore(property: PropertyDefinition): string | undefined {
  for (const { column, stored } of columnsOf(property)) {
    if (coreProperties.includes(stored)) return stored;
    if (coreEntityColumns.includes(column)) return column;
  }
  return undefined;
}
