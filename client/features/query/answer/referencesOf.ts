import type { Json } from "../../../workbench/query.ts";
import type { Answer } from "../run/runStore.ts";
import { type Ids, readValue } from "./value.ts";

/** What an answer speaks of that a network can draw, by id, in the order of the answer. */
export interface References {
  /** Ids of entities, the ends of relations among them. */
  readonly entities: ReadonlySet<string>;
  /** Ids of relations. */
  readonly relations: ReadonlySet<string>;
  /** How many things there are that no network draws: passages, sources and the like. */
  readonly others: number;
}

/** Finds every entity and relation that an answer holds or names by id. */
export function referencesOf(answer: Answer, form: Ids): References {
  const entities = new Set<string>();
  const relations = new Set<string>();
  const others = new Set<string>();

  const look = (json: Json): void => {
    const value = readValue(json, form);
    switch (value.is) {
      case "entity":
        entities.add(value.id);
        lookIn(value.properties);
        return;
      case "relation":
        relations.add(value.id);
        for (const end of [value.from, value.to]) if (end !== null) entities.add(end);
        return;
      case "other":
        others.add(JSON.stringify(value.properties["id"] ?? value.label));
        return;
      case "path":
        value.steps.forEach(look);
        return;
      case "list":
        value.items.forEach(look);
        return;
      case "map":
        lookIn(value.entries);
        return;
      case "text":
        if (form.isEntity(value.text)) entities.add(value.text);
        else if (form.isRelation(value.text)) relations.add(value.text);
        return;
      case "nothing":
      case "number":
      case "truth":
        return;
      default:
        value satisfies never;
    }
  };
  // Beside its own id an entity's properties name others only in maps that a query made.
  const lookIn = (map: Readonly<Record<string, Json>>): void => {
    for (const json of Object.values(map)) {
      if (typeof json === "object" && json !== null) look(json);
    }
  };

  if (answer.language === "graphql") look(answer.data);
  else answer.rows.forEach((row) => row.forEach(look));
  return { entities, relations, others: others.size };
}
