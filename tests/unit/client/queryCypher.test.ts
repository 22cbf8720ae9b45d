import { describe, expect, test } from "vitest";
import { unknownNames } from "../../../client/features/query/editor/cypher/checkNames.ts";
import { expectedAt } from "../../../client/features/query/editor/cypher/contextAt.ts";
import { tokensOf } from "../../../client/features/query/editor/cypher/lexer.ts";
import { readCypher } from "../../../client/features/query/editor/cypher/read.ts";
import type { Vocabulary } from "../../../client/features/query/editor/cypher/vocabulary.ts";
import { wordAt } from "../../../client/features/query/editor/hint.ts";
import { nearest, slipsBetween } from "../../../client/features/query/editor/nearest.ts";

const term = (id: string) => ({ id, name: "", count: null });
const vocabulary: Vocabulary = {
  kinds: ["Entity", "Region", "Agreement", "Field", "Passage"].map(term),
  relationKinds: ["PARTY_TO", "COVERS", "PART_OF"].map(term),
  procedures: [],
  functions: [],
  propertiesOf: (binding) =>
    binding?.of === "relation"
      ? ["id", "role", "confidence"]
      : [
          "id",
          "name",
          "nameEn",
          "fromYear",
          ...(binding?.kinds.includes("Passage") ? ["text"] : []),
        ],
};

/** What is unknown in a text, as `name → meant`. */
const unknown = (text: string) =>
  unknownNames(text, vocabulary).map(({ name, meant }) => `${name} → ${meant}`);

/** What may be written at the bar in a text. */
const expected = (text: string) => expectedAt(text.replace("|", ""), text.indexOf("|"));

describe("tokens", () => {
  test("know comments, texts in quotes, parameters and what is called", () => {
    const kinds = tokensOf("MATCH (n) // n\nRETURN size('a // b'), $who, `odd name`, 1.5e3").map(
      ({ kind, text }) => `${kind} ${text}`,
    );
    expect(kinds).toEqual([
      "keyword MATCH",
      "punctuation (",
      "name n",
      "punctuation )",
      "comment // n",
      "keyword RETURN",
      "function size",
      "punctuation (",
      "string 'a // b'",
      "punctuation )",
      "punctuation ,",
      "parameter $who",
      "punctuation ,",
      "name `odd name`",
      "punctuation ,",
      "number 1.5e3",
    ]);
  });

  test("go on over lines in comments and texts, and end where these end", () => {
    const kinds = tokensOf("/* one\ntwo */ RETURN 'a\nb' AS x").map(({ kind }) => kind);
    expect(kinds).toEqual(["comment", "comment", "keyword", "string", "string", "keyword", "name"]);
  });

  test("cover a text without overlap, whatever it is", () => {
    for (const text of ["$", "`", "'", "/*", "a.b:c|d", "0x", "..", "🙂", "RETURN '🙂' $"]) {
      const tokens = tokensOf(text);
      expect(tokens.map((token) => text.slice(token.from, token.to))).toEqual(
        tokens.map((token) => token.text),
      );
      tokens.slice(1).forEach((token, index) => {
        expect(token.from).toBeGreaterThanOrEqual(tokens[index]?.to ?? 0);
      });
    }
  });
});

describe("the names of a query", () => {
  test("are told apart by where they stand", () => {
    const { mentions } = readCypher(
      "MATCH (a:Region|Field {id: $x})-[r:PARTY_TO|COVERS]->(:Agreement) WHERE a:Entity RETURN a.name, r.role",
    );
    expect(mentions.map(({ role, name }) => `${role} ${name}`)).toEqual([
      "kind Region",
      "kind Field",
      "property id",
      "relationKind PARTY_TO",
      "relationKind COVERS",
      "kind Agreement",
      "kind Entity",
      "property name",
      "property role",
    ]);
  });

  test("are none in comments, texts and the keys of maps", () => {
    expect(unknown("// (n:Nothing)\nRETURN '(n:Nothing)' AS a, {Nothing: 1, b: 2} AS c")).toEqual(
      [],
    );
  });

  test("parameters come in order, each once, with odd names too", () => {
    expect(readCypher("RETURN $b, $a, $b, $`two words`, '$no'").parameters).toEqual([
      "b",
      "a",
      "two words",
    ]);
  });
});

describe("unknown names", () => {
  test("are found with the one that was meant", () => {
    expect(
      unknown("MATCH (a:Regoin)-[:PARTYTO]->(b:Agreement) RETURN a.nme, b.nameEn, b.fromYaer"),
    ).toEqual(["Regoin → Region", "PARTYTO → PARTY_TO", "nme → name", "fromYaer → fromYear"]);
  });

  test("are found in subqueries, in projections and in maps of patterns", () => {
    expect(
      unknown(
        "MATCH (a:Region {nmae: 'x'}) WHERE EXISTS { MATCH (a)-[:COVRES]->(:Field) } CALL (a) { MATCH (a)--(b:Fielt) RETURN b } RETURN a {.id, .nmae, n: 1}",
      ),
    ).toEqual(["nmae → name", "COVRES → COVERS", "Fielt → Field", "nmae → name"]);
  });

  test("have no suggestion where nothing is near", () => {
    expect(unknown("MATCH (a:Town) RETURN a")).toEqual(["Town → null"]);
  });

  test("are not claimed of what may be anything", () => {
    expect(
      unknown(
        "MATCH (a:Region) WITH {total: 1} AS m, a AS b UNWIND [{x: 1}] AS row RETURN m.total, b.whatever, row.x, date().year",
      ),
    ).toEqual([]);
  });

  test("of a relation are those of relations", () => {
    expect(unknown("MATCH ()-[r]->() RETURN r.name, r.role")).toEqual(["name → null"]);
  });

  test("depend on the kind that has the property", () => {
    expect(unknown("MATCH (p:Passage) RETURN p.text")).toEqual([]);
    expect(unknown("MATCH (p:Region) RETURN p.text")).toEqual(["text → null"]);
  });
});

describe("what may be written", () => {
  test("after a colon is a kind, or in square brackets a kind of relation", () => {
    expect(expected("MATCH (a:|")).toEqual({ what: "kind" });
    expect(expected("MATCH (a:Region|Fi")).toEqual({ what: "kind" });
    expect(expected("MATCH (a)-[:|]->(b)")).toEqual({ what: "relationKind" });
    expect(expected("MATCH (a)-[r]->(b) WHERE r:|")).toEqual({ what: "relationKind" });
    expect(expected("MATCH (a)-[r]->(b) WHERE x:|")).toEqual({ what: "anyKind" });
  });

  test("after a dot is a property of what stands before it", () => {
    expect(expected("MATCH (a:Region) RETURN a.|")).toEqual({
      what: "property",
      of: { of: "entity", kinds: ["Region"] },
    });
    expect(expected("MATCH ()-[r:COVERS]->() RETURN r {.|}")).toEqual({
      what: "property",
      of: { of: "relation", kinds: ["COVERS"] },
    });
    expect(expected("MATCH (a:Region {|})")).toEqual({
      what: "property",
      of: { of: "entity", kinds: ["Region"] },
    });
  });

  test("is a parameter after a dollar, a procedure after CALL, nothing in a text", () => {
    expect(expected("RETURN |$wh")).toEqual({ what: "parameter" });
    expect(expected("CALL |")).toEqual({ what: "procedure" });
    expect(expected("RETURN 'a |b'")).toEqual({ what: "nothing" });
    expect(expected("RETURN 1 // a |b")).toEqual({ what: "nothing" });
  });

  test("is otherwise anything, the variables among it", () => {
    expect(expected("MATCH (a:Region) WITH a.name AS called RETURN |")).toEqual({
      what: "any",
      variables: ["a", "called"],
    });
  });
});

describe("the nearest word", () => {
  test("is at most two slips away, one for short words", () => {
    expect(nearest("Regoin", ["Region", "Religion"])).toBe("Region");
    expect(nearest("Aggreement", ["Agreement"])).toBe("Agreement");
    expect(nearest("nmae", ["name"])).toBe("name");
    expect(nearest("nxxe", ["name"])).toBeNull();
    expect(nearest("ab", ["abc"])).toBeNull();
    expect(nearest("Regxxxn", ["Region"])).toBeNull();
  });

  test("counts letters that were swapped as one slip", () => {
    expect(slipsBetween("retrun", "return")).toBe(1);
    expect(slipsBetween("match", "match")).toBe(0);
    expect(slipsBetween("mtach", "match")).toBe(1);
  });
});

describe("a place given as line and column", () => {
  test("is the word there, or the last letter where the text has ended", () => {
    const text = "MATCH (n)\nRETRUN n";
    expect(text.slice(wordAt(text, 2, 1).from, wordAt(text, 2, 1).to)).toBe("RETRUN");
    expect(wordAt(text, 9, 9)).toEqual({ from: text.length - 1, to: text.length });
    expect(wordAt("", 1, 1)).toEqual({ from: 0, to: 0 });
  });
});
