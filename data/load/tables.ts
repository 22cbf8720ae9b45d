import type { Ontology } from "#data/ontology/ontology.ts";
import { columnsOf, coreEntityColumns } from "#data/ontology/properties.ts";
import type { Columns } from "./csv/header.ts";

export const passageColumns: Columns = {
  required: ["id", "source", "line", "start", "end", "text"],
  optional: ["text_en", "note", "note_en"],
};

export const relationColumns: Columns = {
  required: ["id", "kind", "from", "to", "confidence", "passages"],
  optional: [
    "role",
    "scope",
    "modality",
    "from_date",
    "to_date",
    "period_label",
    "period_label_en",
    "note",
    "note_en",
  ],
};

export const shorthandColumns: Columns = {
  required: ["form", "members", "passages"],
  optional: ["note", "note_en"],
};

const requiredOfEntities = ["id", "kind", "name", "passages"];

/** The columns of entities.csv under an ontology, those of all kinds' properties among them. */
export function entityColumns(ontology: Ontology): Columns {
  const properties = ontology.entityKinds.flatMap((kind) => kind.properties.flatMap(columnsOf));
  const optional = [...coreEntityColumns, ...properties.map(({ column }) => column)];
  return {
    required: requiredOfEntities,
    optional: [...new Set(optional)].filter((column) => !requiredOfEntities.includes(column)),
  };
}
