import type { Point } from "../../exploration/exploration.ts";
import type { Exported } from "./exported.ts";
import { xmlText } from "./xml.ts";

type Value = string | number | null;

interface Key {
  readonly name: string;
  readonly of: "node" | "edge";
  readonly type: "string" | "double";
}

const keys: readonly Key[] = [
  ...["kind", "subkind", "name", "nameEn", "aliases", "summary", "status", "from", "to"].map(
    (name): Key => ({ name, of: "node", type: "string" }),
  ),
  ...["degree", "x", "y"].map((name): Key => ({ name, of: "node", type: "double" })),
  ...["kind", "confidence", "modality", "role", "note", "from", "to", "passages"].map(
    (name): Key => ({ name, of: "edge", type: "string" }),
  ),
];

/**
 * The graph as GraphML 1.0: entities as nodes with their places, relations as directed edges with
 * the ids of their passages. Gephi, yEd, Cytoscape and NetworkX open it.
 */
export function graphml(
  { entities, relations }: Exported,
  places: ReadonlyMap<string, Point>,
): string {
  const nodes = entities.map((entity) => {
    const { id, kind, subkind, name, nameEn, aliases, summary, status, degree, period } = entity;
    const at = places.get(id);
    const values: Record<string, Value> = {
      kind,
      subkind,
      name,
      nameEn,
      aliases: aliases.join("; "),
      summary,
      status,
      from: period?.from ?? null,
      to: period?.to ?? null,
      degree,
      x: at?.x ?? null,
      y: at?.y ?? null,
    };
    return `    <node id="${xmlText(id)}">${data("node", values)}</node>`;
  });
  const edges = relations.map((relation) => {
    const { id, from, to, kind, confidence, modality, role, note, period, passages } = relation;
    const values: Record<string, Value> = {
      kind,
      confidence,
      modality,
      role,
      note,
      from: period?.from ?? null,
      to: period?.to ?? null,
      passages: passages.map((passage) => passage.id).join("; "),
    };
    return `    <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}">${data("edge", values)}</edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.map(declared).join("\n")}
  <graph id="exploration" edgedefault="directed">
${[...nodes, ...edges].join("\n")}
  </graph>
</graphml>
`;
}

function keyId({ of, name }: Pick<Key, "of" | "name">): string {
  return `${of}-${name}`;
}

function declared(key: Key): string {
  return `  <key id="${keyId(key)}" for="${key.of}" attr.name="${key.name}" attr.type="${key.type}"/>`;
}

function data(of: Key["of"], values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `<data key="${keyId({ of, name })}">${xmlText(String(value))}</data>`)
    .join("");
}
