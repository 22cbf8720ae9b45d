import type { EntityKind, Ontology } from "./ontology.ts";
import { collisionWithCore, columnsOf } from "./properties.ts";

/** Something wrong with an ontology, and the keys that lead to it. */
export interface FoundIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Labels and relationship types by which the graph is kept; a kind of that name would be taken for them. */
const reservedLabels = ["Entity", "Passage", "Source", "Shorthand", "Dataset", "Load"];
const reservedTypes = ["IN", "CITED_IN", "STANDS_FOR"];

/** Everything in which the parts of an ontology do not agree with each other. */
export function checkOntology(ontology: Ontology): FoundIssue[] {
  return [
    ...checkKinds(ontology),
    ...checkProperties(ontology),
    ...checkRelationKinds(ontology),
    ...twice(ontology.roles, "id", ["roles"]),
  ];
}

function checkKinds({ entityKinds }: Ontology): FoundIssue[] {
  const issues: FoundIssue[] = [];
  const prefixes = new Set<string>();
  const shapes = new Map<string, string>();

  for (const [index, kind] of entityKinds.entries()) {
    const path = ["entityKinds", index];
    const prefix = kind.id.toLowerCase();
    if (reservedLabels.some((label) => label.toLowerCase() === prefix)) {
      issues.push({
        path: [...path, "id"],
        message: `"${kind.id}" is a name that the graph itself uses; choose another.`,
      });
    }
    if (prefixes.has(prefix)) {
      issues.push({
        path: [...path, "id"],
        message: `There is a kind "${kind.id}" already, capitals aside; ids of both would begin alike.`,
      });
    }
    prefixes.add(prefix);

    const other = shapes.get(kind.shape);
    if (other !== undefined) {
      issues.push({
        path: [...path, "shape"],
        message: `"${kind.shape}" is the shape of ${other}; every kind needs one of its own.`,
      });
    }
    shapes.set(kind.shape, kind.id);
    issues.push(...twice(kind.subkinds, "id", [...path, "subkinds"]));
    issues.push(...twice(kind.properties, "key", [...path, "properties"]));
  }
  return issues;
}

function checkProperties({ entityKinds }: Ontology): FoundIssue[] {
  const issues: FoundIssue[] = [];
  const takenBy = new Map<string, string>();
  for (const { kind, property, path } of properties(entityKinds)) {
    const core = collisionWithCore(property);
    if (core !== undefined) {
      issues.push({
        path,
        message: `A property "${property.key}" would take the name "${core}", which every entity has; choose another key.`,
      });
    }
    for (const { stored } of columnsOf(property)) {
      const taker = takenBy.get(stored);
      const self = `${property.type} ${property.key}`;
      if (taker !== undefined && taker !== self) {
        issues.push({
          path,
          message: `The ${self} of ${kind} and the ${taker} of another kind are both stored as "${stored}"; choose another key.`,
        });
      }
      takenBy.set(stored, self);
    }
  }
  return issues;
}

function properties(entityKinds: readonly EntityKind[]) {
  return entityKinds.flatMap((kind, index) =>
    kind.properties.map((property, place) => ({
      kind: kind.id,
      property,
      path: ["entityKinds", index, "properties", place, "key"],
    })),
  );
}

function checkRelationKinds({ entityKinds, relationKinds }: Ontology): FoundIssue[] {
  const issues = twice(relationKinds, "id", ["relationKinds"]);
  const known = new Set(entityKinds.map(({ id }) => id));
  for (const [index, kind] of relationKinds.entries()) {
    const path = ["relationKinds", index];
    if (reservedTypes.includes(kind.id)) {
      issues.push({
        path: [...path, "id"],
        message: `"${kind.id}" is a name that the graph itself uses; choose another.`,
      });
    }
    for (const end of ["from", "to"] as const) {
      for (const [place, id] of kind[end].entries()) {
        if (known.has(id)) continue;
        issues.push({
          path: [...path, end, place],
          message: `There is no kind "${id}"; use one of ${[...known].join(", ")}.`,
        });
      }
    }
    if (kind.symmetric && kind.from.toSorted().join() !== kind.to.toSorted().join()) {
      issues.push({
        path: [...path, "symmetric"],
        message: `A symmetric relation kind must allow the same kinds at both ends.`,
      });
    }
    if (kind.symmetric && kind.lineage) {
      issues.push({
        path: [...path, "lineage"],
        message: `A symmetric relation kind has no earlier and later end, so it cannot be lineage.`,
      });
    }
  }
  return issues;
}

function twice<Key extends string>(
  items: readonly Readonly<Record<Key, string>>[],
  key: Key,
  path: readonly (string | number)[],
): FoundIssue[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const isRepeated = seen.has(item[key]);
    seen.add(item[key]);
    return isRepeated
      ? [{ path: [...path, index, key], message: `"${item[key]}" stands here a second time.` }]
      : [];
  });
}
