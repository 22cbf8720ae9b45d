import { z } from "zod";
import { checkOntology, type FoundIssue } from "./checkOntology.ts";
import { parseYaml } from "./yamlFile.ts";

const named = { name: z.string().min(1), nameEn: z.string().min(1) };

const kindId = z
  .string()
  .regex(/^[A-Z][A-Za-z]{0,63}$/, "must be a capital and then letters only, such as Region.");

const relationKindId = z
  .string()
  .regex(/^[A-Z][A-Z_]{0,63}$/, "must be capitals and underscores only, such as PARTY_TO.");

const itemId = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, "must be lower-case letters, digits and underscores, such as town.");

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #0b6b6b.");

/** Cytoscape's node shapes that can be told apart at the size of a legend. */
const shapes = [
  "ellipse",
  "triangle",
  "round-triangle",
  "rectangle",
  "round-rectangle",
  "bottom-round-rectangle",
  "cut-rectangle",
  "barrel",
  "rhomboid",
  "right-rhomboid",
  "diamond",
  "round-diamond",
  "pentagon",
  "round-pentagon",
  "hexagon",
  "round-hexagon",
  "concave-hexagon",
  "heptagon",
  "round-heptagon",
  "octagon",
  "round-octagon",
  "star",
  "tag",
  "round-tag",
  "vee",
] as const;

export const subkindSchema = z.strictObject({ id: itemId, ...named });

export const propertySchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/, "must be a name in lower camel case, such as figure."),
  type: z.enum(["text", "figure"]),
  ...named,
});

export const entityKindSchema = z.strictObject({
  id: kindId,
  ...named,
  colour,
  colourDark: colour,
  shape: z.enum(shapes),
  subkinds: z.array(subkindSchema).default([]),
  properties: z.array(propertySchema).default([]),
});

const ends = z.union([z.literal("any"), z.array(kindId).min(1)]);

export const relationKindSchema = z.strictObject({
  id: relationKindId,
  ...named,
  inverseName: z.string().min(1),
  inverseNameEn: z.string().min(1),
  from: ends,
  to: ends,
  symmetric: z.boolean().default(false),
  lineage: z.boolean().default(false),
});

export const roleSchema = z.strictObject({ id: itemId, ...named });

/**
 * The kinds of entities and relations that a dataset may hold, checked as a whole. Reads both a
 * file, where an end may be `any`, and the JSON that is stored with the dataset.
 */
export const ontologySchema = z
  .strictObject({
    entityKinds: z.array(entityKindSchema).min(1),
    relationKinds: z.array(relationKindSchema).min(1),
    roles: z.array(roleSchema).default([]),
  })
  .transform(({ entityKinds, relationKinds, roles }) => {
    const all = entityKinds.map(({ id }) => id);
    return {
      entityKinds,
      relationKinds: relationKinds.map((kind) => ({
        ...kind,
        from: kind.from === "any" ? all : kind.from,
        to: kind.to === "any" ? all : kind.to,
      })),
      roles,
    };
  })
  .superRefine((ontology, context) => {
    for (const issue of checkOntology(ontology)) context.addIssue(custom(issue));
  });

/** Ends are always lists of kinds: `any` has become all of them. */
export type Ontology = z.output<typeof ontologySchema>;
export type EntityKind = Ontology["entityKinds"][number];
export type RelationKind = Ontology["relationKinds"][number];
export type Role = Ontology["roles"][number];
export type PropertyDefinition = z.output<typeof propertySchema>;

/**
 * Reads an ontology from its YAML, or from the JSON stored with a dataset.
 * @param file the name that problems are reported under
 * @throws InvalidFileError with the place of everything that is wrong
 */
export function parseOntology(text: string, file = "ontology.yaml"): Ontology {
  return parseYaml(text, file, ontologySchema);
}

/** An issue found by our own rules, as Zod wants it. */
export function custom({ path, message }: FoundIssue): {
  code: "custom";
  path: PropertyKey[];
  message: string;
} {
  return { code: "custom", path: [...path], message };
}
