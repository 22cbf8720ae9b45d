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
const extensionSchema = z.strictObject(
  {
    id: z.string(),
    subkinds: z.array(subkindSchema).default([]),
    properties: z.array(propertySchema).default([]),
  },
  {
    error: ({ code }) =>
      code === "unrecognized_keys"
        ? "belongs to the base ontology and cannot change; give only the kind's id, and the subkinds and properties to add."
        : undefined,
  },
);

function ownSchema(base: Ontology) {
  const additionSchema = z.looseObject({ id: z.string() }).transform((kind, context) => {
    const isExtension = base.entityKinds.some(({ id }) => id === kind.id);
    const parsed = (isExtension ? extensionSchema : entityKindSchema).safeParse(kind);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  });
  return z.strictObject({
    entityKinds: z.array(additionSchema).default([]),
    relationKinds: z.array(relationKindSchema).default([]),
    roles: z.array(roleSchema).default([]),
  });
}

type OwnOntology = z.output<ReturnType<typeof ownSchema>>;

/**
 * The base ontology with what a dataset adds in its own `ontology.yaml`: kinds, relation kinds and
 * roles, and subkinds and properties of kinds that are there. It can change nothing of the base.
 * A base relation kind that is open to every kind is open to the new ones too.
 *
 * @throws InvalidFileError with the place of everything that is wrong
 */
export function mergeOntology(base: Ontology, ownText: string, file = "ontology.yaml"): Ontology {
  const schema = ownSchema(base).transform((own, context): Ontology => {
    const merged = merge(base, own);
    for (const issue of checkOntology(merged)) {
      context.addIssue(custom({ ...issue, path: pathInOwn(issue.path, merged, base, own) }));
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
  const added = own.entityKinds.filter(isWhole);
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

/** Where the dataset's own file has its part in an issue of the whole. */
function pathInOwn(
  path: FoundIssue["path"],
  merged: Ontology,
  base: Ontology,
  own: OwnOntology,
): FoundIssue["path"] {
  const [list, index, part, place, ...rest] = path;
  if (typeof index !== "number") return path;
  if (list === "relationKinds")
    return inList(list, index - base.relationKinds.length, path.slice(2));
  if (list === "roles") return inList(list, index - base.roles.length, path.slice(2));

  const ownIndex = own.entityKinds.findIndex(({ id }) => id === merged.entityKinds[index]?.id);
  const extended = base.entityKinds[index];
  const isAddition = (part === "subkinds" || part === "properties") && typeof place === "number";
  if (extended === undefined || !isAddition) return inList("entityKinds", ownIndex, path.slice(2));
  const ownPlace = place - extended[part].length;
  return inList("entityKinds", ownIndex, ownPlace < 0 ? [] : [part, ownPlace, ...rest]);
}

/** What collides with the base may be found at the base's part, which the own file does not have. */
function inList(list: string, index: number, rest: FoundIssue["path"]): FoundIssue["path"] {
  return index < 0 ? [list] : [list, index, ...rest];
}

function isWhole(kind: OwnOntology["entityKinds"][number]): kind is EntityKind {
  return "shape" in kind;
}
