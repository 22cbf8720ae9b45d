import { z } from "zod";
import { checkOntology, type FoundIssue } from "./checkOntology.ts";
import {
  custom,
  entityKindSchema,
  type EntityKind,
  type Ontology,
  propertySchema,
  relationKindSchema,
  roleSchema,
  subkindSchema,
} from "./ontology.ts";
import { parseYaml } from "./yamlFile.ts";

/** What a dataset adds to a kind that is there already. */
const extensionSchema = z.strictObject({
  id: z.string(),
  subkinds: z.array(subkindSchema).default([]),
  properties: z.array(propertySchema).default([]),
});

const ownSchema = z.strictObject({
  entityKinds: z.array(z.union([entityKindSchema, extensionSchema])).default([]),
  relationKinds: z.array(relationKindSchema).default([]),
  roles: z.array(roleSchema).default([]),
});

type OwnOntology = z.output<typeof ownSchema>;

/**
 * The base ontology with what a dataset adds in its own `ontology.yaml`: kinds, relation kinds and
 * roles, and subkinds and properties of kinds that are there. It can change nothing of the base.
 * A base relation kind that is open to every kind is open to the new ones too.
 *
 * @throws InvalidFileError with the place of everything that is wrong
 */
export function mergeOntology(base: Ontology, ownText: string, file = "ontology.yaml"): Ontology {
  const schema = ownSchema.transform((own, context): Ontology => {
    const merged = merge(base, own);
    for (const issue of [...changesToBase(base, own), ...checkAgainstOwn(merged, base, own)]) {
      context.addIssue(custom(issue));
    }
    return merged;
  });
  return parseYaml(ownText.trim() === "" ? "{}" : ownText, file, schema);
}

function merge(base: Ontology, own: OwnOntology): Ontology {
  const extended = base.entityKinds.map((kind): EntityKind => {
    const additions = own.entityKinds.filter(({ id }) => id === kind.id);
    return {
      ...kind,
      subkinds: [...kind.subkinds, ...additions.flatMap(({ subkinds }) => subkinds)],
      properties: [...kind.properties, ...additions.flatMap(({ properties }) => properties)],
    };
  });
  const added = own.entityKinds.filter(isWhole).filter(({ id }) => !has(base.entityKinds, id));
  const entityKinds = [...extended, ...added];

  const isOpen = (kinds: readonly string[]) =>
    base.entityKinds.every(({ id }) => kinds.includes(id));
  const all = entityKinds.map(({ id }) => id);
  const baseRelationKinds = base.relationKinds.map((kind) => ({
    ...kind,
    from: isOpen(kind.from) ? all : kind.from,
    to: isOpen(kind.to) ? all : kind.to,
  }));
  const ownRelationKinds = own.relationKinds.map((kind) => ({
    ...kind,
    from: kind.from === "any" ? all : kind.from,
    to: kind.to === "any" ? all : kind.to,
  }));
  return {
    entityKinds,
    relationKinds: [...baseRelationKinds, ...ownRelationKinds],
    roles: [...base.roles, ...own.roles],
  };
}

function changesToBase(base: Ontology, own: OwnOntology): FoundIssue[] {
  return own.entityKinds.flatMap((kind, index): FoundIssue[] => {
    const path = ["entityKinds", index, "id"];
    const isBase = has(base.entityKinds, kind.id);
    if (isBase && isWhole(kind)) {
      return [
        {
          path,
          message: `${kind.id} belongs to the base ontology; give only its id, and the subkinds and properties to add.`,
        },
      ];
    }
    if (isBase || isWhole(kind)) return [];
    return [
      {
        path,
        message: `There is no kind "${kind.id}" to add to; a new kind also needs name, nameEn, colour, colourDark and shape.`,
      },
    ];
  });
}

/** Issues of the whole, placed where the dataset's own file has its part in them. */
function checkAgainstOwn(merged: Ontology, base: Ontology, own: OwnOntology): FoundIssue[] {
  return checkOntology(merged).map(({ path, message }): FoundIssue => {
    const [list, index, part, place, ...rest] = path;
    if (typeof index !== "number") return { path, message };
    if (list === "relationKinds")
      return { path: [list, index - base.relationKinds.length, ...path.slice(2)], message };
    if (list === "roles")
      return { path: [list, index - base.roles.length, ...path.slice(2)], message };

    const kind = merged.entityKinds[index];
    const ownIndex = own.entityKinds.findIndex(({ id }) => id === kind?.id);
    const inBase = base.entityKinds[index];
    if (
      inBase !== undefined &&
      (part === "subkinds" || part === "properties") &&
      typeof place === "number"
    ) {
      return {
        path: ["entityKinds", ownIndex, part, place - inBase[part].length, ...rest],
        message,
      };
    }
    return { path: ["entityKinds", ownIndex, ...path.slice(2)], message };
  });
}

function isWhole(kind: OwnOntology["entityKinds"][number]): kind is EntityKind {
  return "shape" in kind;
}

function has(kinds: readonly { id: string }[], id: string): boolean {
  return kinds.some((kind) => kind.id === id);
}
