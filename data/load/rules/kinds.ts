import { columnsOf } from "#data/ontology/properties.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule } from "./rule.ts";

/** Kinds, relation kinds and subkinds are those of the ontology. */
export const knownKinds: Rule = {
  needs: ["ontology.yaml"],
  *check({ entities, relations, entityKinds, relationKinds }) {
    for (const row of entities) {
      const id = row.text("kind");
      const kind = entityKinds.get(id);
      if (kind === undefined) {
        if (id !== "") yield row.problem("kind", unknown(id, "kind", [...entityKinds.keys()]));
        continue;
      }
      const subkind = row.text("subkind");
      const subkinds = kind.subkinds.map((known) => known.id);
      if (subkind !== "" && !subkinds.includes(subkind)) {
        yield row.problem("subkind", unknown(subkind, `subkind of ${id}`, subkinds));
      }
    }
    for (const row of relations) {
      const id = row.text("kind");
      if (id === "" || relationKinds.has(id)) continue;
      yield row.problem("kind", unknown(id, "relation kind", [...relationKinds.keys()]));
    }
  },
};

/** A row fills only the columns of properties that its kind has. */
export const propertiesOfKind: Rule = {
  needs: ["ontology.yaml"],
  *check({ entities, entityKinds, ontology }) {
    const owners = new Map<string, string[]>();
    for (const kind of ontology.entityKinds) {
      for (const { column } of kind.properties.flatMap(columnsOf)) {
        owners.set(column, [...(owners.get(column) ?? []), kind.id]);
      }
    }
    for (const row of entities) {
      const kind = row.text("kind");
      if (!entityKinds.has(kind)) continue;
      for (const [column, kinds] of owners) {
        if (kinds.includes(kind) || row.text(column) === "") continue;
        yield row.problem(
          column,
          `${kind} has no property "${column}"; it belongs to ${kinds.join(", ")}. Empty the cell.`,
        );
      }
    }
  },
};

function unknown(id: string, what: string, known: readonly string[]): string {
  const choice = known.length === 0 ? "it has none" : `use one of ${known.join(", ")}`;
  return `There is no ${what} "${id}"; ${choice}.${didYouMean(id, known)}`;
}
