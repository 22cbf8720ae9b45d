import { columnsOf } from "#data/ontology/properties.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule } from "./rule.ts";

/** Kinds, relation kinds and subkinds are those of the ontology. */
export const knownKinds: Rule = {
  needs: ["ontology.yaml"],
  watch: ({ entityKinds, relationKinds }, report) => ({
    entities(row) {
      const id = row.code("kind");
      const kind = entityKinds.get(id);
      if (kind === undefined) {
        if (id !== "") report(row.problem("kind", unknown(id, "kind", [...entityKinds.keys()])));
        return;
      }
      const subkind = row.code("subkind");
      if (subkind === "" || kind.subkinds.some((known) => known.id === subkind)) return;
      const subkinds = kind.subkinds.map((known) => known.id);
      report(row.problem("subkind", unknown(subkind, `subkind of ${id}`, subkinds)));
    },
    relations(row) {
      const id = row.code("kind");
      if (id === "" || relationKinds.has(id)) return;
      report(row.problem("kind", unknown(id, "relation kind", [...relationKinds.keys()])));
    },
  }),
};

/** A row fills only the columns of properties that its kind has. */
export const propertiesOfKind: Rule = {
  needs: ["ontology.yaml"],
  watch({ entityKinds, ontology }, report) {
    const owners = new Map<string, string[]>();
    for (const kind of ontology.entityKinds) {
      for (const { column } of kind.properties.flatMap(columnsOf)) {
        owners.set(column, [...(owners.get(column) ?? []), kind.id]);
      }
    }
    return {
      entities(row) {
        const kind = row.code("kind");
        if (!entityKinds.has(kind)) return;
        for (const [column, kinds] of owners) {
          if (row.text(column) === "" || kinds.includes(kind)) continue;
          const message = `${kind} has no property "${column}"; it belongs to ${kinds.join(", ")}. Empty the cell.`;
          report(row.problem(column, message));
        }
      },
    };
  },
};

function unknown(id: string, what: string, known: readonly string[]): string {
  const choice = known.length === 0 ? "it has none" : `use one of ${known.join(", ")}`;
  return `There is no ${what} "${id}"; ${choice}.${didYouMean(id, known)}`;
}
