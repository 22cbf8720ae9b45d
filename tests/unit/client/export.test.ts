import * as fc from "fast-check";
import { DirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import type { Exported } from "../../../client/features/export/exported.ts";
import { graphml } from "../../../client/features/export/graphml.ts";
import { relationTable } from "../../../client/features/export/tables.ts";
import { anEntity, aRelation } from "./explorationSample.ts";

const nothing = { period: null, role: null, note: null, noteEn: null };
const bare = { aliases: [], summary: null, summaryEn: null, openEnded: false, period: null };

function exported(names: readonly string[]): Exported {
  const entities = names.map((name, index) => ({
    ...anEntity(`region/${index}`, { name }),
    ...bare,
  }));
  const relations = entities.slice(1).map(({ id }) => ({
    ...aRelation("region/0", id),
    ...nothing,
    from: "region/0",
    to: id,
    passages: [],
  }));
  return {
    entities,
    relations,
    passages: [],
    dataset: { __typename: "Dataset", licence: null, loadedAt: "" },
    sources: [],
  };
}

/** What XML 1.0 can hold of a text. */
function holdable(text: string): string {
  /* oxlint-disable no-control-regex -- these are just what is meant */
  return text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
    "",
  );
}

describe("GraphML", () => {
  test("is read by another program with every name, place and relation", () => {
    const name = fc.string({ minLength: 1, unit: "grapheme" }).map((text) => `x${text}x`);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        const places = new Map(names.map((_, index) => [`region/${index}`, { x: index, y: -1.5 }]));
        const graph = parse(DirectedGraph, graphml(exported(names), places));
        // A parser of XML turns line ends into one line feed, as XML says.
        const read = graph.mapNodes((_id, attributes) => attributes["name"]);
        expect(read).toEqual(names.map((text) => holdable(text).replaceAll(/\r\n?/g, "\n")));
        expect(graph.getNodeAttribute("region/0", "y")).toBe(-1.5);
        expect(graph.size).toBe(names.length - 1);
        expect(graph.type).toBe("directed");
      }),
    );
  });
});

describe("the table of relations", () => {
  test("names both ends, and a name that looks like a formula is none", () => {
    const table = relationTable(exported(["甲", "=1+1"]), ["About, with a comma"]);
    expect(table.split("\r\n").slice(0, 3)).toEqual([
      '\uFEFF"# About, with a comma"',
      "id,kind,from,from_name,to,to_name,role,confidence,modality,from_date,to_date,note,note_en,passages",
      "party-to/region/0/region/1,PARTY_TO,region/0,甲,region/1,'=1+1,,EXPLICIT,,,,,,",
    ]);
  });
});
