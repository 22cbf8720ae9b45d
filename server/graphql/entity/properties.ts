import type { EntityRow } from "#cypher/entity/rows.ts";
import type { PropertyDefinition } from "#data/ontology/ontology.ts";
import type { Property } from "../types.generated.ts";

/** What the dataset says of an entity in the properties that the ontology gives to its kind, in that order. */
export function propertiesOf(
  entity: EntityRow,
  definitions: readonly PropertyDefinition[],
): Property[] {
  return definitions.flatMap<Property>(({ key, type, name, nameEn }) => {
    const value = text(entity[key]);
    if (value === undefined) return [];
    const property = { key, label: name, labelEn: nameEn, value };
    if (type === "text") return [{ ...property, valueEn: text(entity[`${key}En`]) }];
    const number = entity[`${key}Number`];
    return [
      {
        ...property,
        // An integer beyond 2^53 comes as text, so that nothing is lost before it is shown.
        number: number === undefined ? undefined : Number(number),
        unit: text(entity[`${key}Unit`]),
        unitEn: text(entity[`${key}UnitEn`]),
        qualifier: text(entity[`${key}Qualifier`]),
      },
    ];
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
