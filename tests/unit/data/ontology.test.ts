import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mergeOntology } from "../../../data/ontology/mergeOntology.ts";
import { type Ontology, ontologySchema, parseOntology } from "../../../data/ontology/ontology.ts";

const base = parseOntology(readFileSync("data/ontology.yaml", "utf8"));

function problemsOf(own: string): string[] {
  try {
    mergeOntology(base, own);
    return [];
  } catch (error) {
    return String(error).replace("InvalidFileError: ", "").split("\n");
  }
}

const river = `
entityKinds:
  - { id: River, name: 河, nameEn: River, colour: "#000000", colourDark: "#ffffff", shape: vee }
relationKinds:
  - { id: FLOWS_INTO, name: 流入, nameEn: flows into, inverseName: 接纳, inverseNameEn: receives, from: [River], to: any }
roles:
  - { id: owner, name: 所有者, nameEn: owner }
`;

test("any end becomes the list of all kinds", () => {
  const partOf = base.relationKinds.find(({ id }) => id === "PART_OF");
  expect(partOf?.from).toEqual(base.entityKinds.map(({ id }) => id));
  expect(partOf?.symmetric).toBe(false);
});

test("the JSON that is stored with a dataset reads back to the same ontology", () => {
  const stored: unknown = JSON.parse(JSON.stringify(mergeOntology(base, river)));
  expect(ontologySchema.parse(stored)).toEqual(mergeOntology(base, river));
});

test("a dataset adds kinds, relation kinds and roles, and open ends take the new kinds in", () => {
  const merged = mergeOntology(base, river);
  expect(merged.entityKinds.map(({ id }) => id)).toContain("River");
  expect(endsOf(merged, "PART_OF")).toContain("River");
  expect(endsOf(merged, "COVERS")).not.toContain("River");
  expect(endsOf(merged, "FLOWS_INTO")).toEqual(["River"]);
  expect(merged.roles.at(-1)?.id).toBe("owner");
});

test("a dataset adds subkinds and properties to a kind of the base", () => {
  const merged = mergeOntology(
    base,
    `entityKinds: [{ id: Region, subkinds: [{ id: village, name: 村, nameEn: village }], properties: [{ key: area, type: figure, name: 面积, nameEn: Area }] }]`,
  );
  const region = merged.entityKinds.find(({ id }) => id === "Region");
  expect(region?.subkinds.map(({ id }) => id)).toContain("village");
  expect(region?.properties.map(({ key }) => key)).toEqual(["area"]);
  expect(region?.name).toBe("区域");
});

test.each([
  [
    "changes a kind of the base",
    "entityKinds: [{ id: Region, name: 地区 }]",
    "ontology.yaml:1:29: entityKinds[1].name: belongs to the base ontology and cannot change; give only the kind's id, and the subkinds and properties to add.",
  ],
  [
    "repeats a relation kind of the base",
    "relationKinds: [{ id: COVERS, name: a, nameEn: b, inverseName: c, inverseNameEn: d, from: any, to: any }]",
    'ontology.yaml:1:19: relationKinds[1].id: "COVERS" stands here a second time.',
  ],
  [
    "repeats a role of the base",
    "roles: [{ id: host, name: a, nameEn: b }]",
    'ontology.yaml:1:11: roles[1].id: "host" stands here a second time.',
  ],
  [
    "takes a label that the graph uses",
    'entityKinds: [{ id: Passage, name: a, nameEn: b, colour: "#000000", colourDark: "#ffffff", shape: vee }]',
    'ontology.yaml:1:17: entityKinds[1].id: "Passage" is a name that the graph itself uses; choose another.',
  ],
  [
    "takes a relationship type that the graph uses",
    "relationKinds: [{ id: CITED_IN, name: a, nameEn: b, inverseName: c, inverseNameEn: d, from: any, to: any }]",
    'ontology.yaml:1:19: relationKinds[1].id: "CITED_IN" is a name that the graph itself uses; choose another.',
  ],
  [
    "names a kind in another form",
    'entityKinds: [{ id: water_body, name: a, nameEn: b, colour: "#000000", colourDark: "#ffffff", shape: vee }]',
    "ontology.yaml:1:17: entityKinds[1].id: must be a capital and then letters only, such as Region.",
  ],
  [
    "takes a shape that a kind has",
    'entityKinds: [{ id: River, name: a, nameEn: b, colour: "#000000", colourDark: "#ffffff", shape: star }]',
    'ontology.yaml:1:90: entityKinds[1].shape: "star" is the shape of Event; every kind needs one of its own.',
  ],
  [
    "gives a property the name of something that every entity has",
    "entityKinds: [{ id: Region, properties: [{ key: fromYear, type: text, name: a, nameEn: b }] }]",
    'ontology.yaml:1:44: entityKinds[1].properties[1].key: A property "fromYear" would take the name "fromYear", which every entity has; choose another key.',
  ],
  [
    "gives a property a column that every entity has",
    "entityKinds: [{ id: Region, properties: [{ key: name, type: text, name: a, nameEn: b }] }]",
    'ontology.yaml:1:44: entityKinds[1].properties[1].key: A property "name" would take the name "name", which every entity has; choose another key.',
  ],
  [
    "lets a relation go to a kind that is not there",
    "relationKinds: [{ id: SEES, name: a, nameEn: b, inverseName: c, inverseNameEn: d, from: any, to: [Rivr] }]",
    'ontology.yaml:1:99: relationKinds[1].to[1]: There is no kind "Rivr"; use one of Region, Agreement, Mechanism, Platform, Project, Organization, Event, Strategy, Field, Indicator, Person, Document.',
  ],
  [
    "is no YAML",
    "entityKinds: [",
    "ontology.yaml:1:15: Flow sequence in block collection must be sufficiently indented and end with a ].",
  ],
])("an ontology that %s is refused", (_mistake, own, problem) => {
  expect(problemsOf(own)).toEqual([problem]);
});

test("an ontology with several mistakes has all of them reported", () => {
  expect(problemsOf(`${river}colour: red\nshape: star\n`)).toHaveLength(2);
});

function endsOf(ontology: Ontology, id: string): string[] | undefined {
  return ontology.relationKinds.find((kind) => kind.id === id)?.from;
}
