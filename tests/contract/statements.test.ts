import { describe, expect, test } from "vitest";
import { statementFiles } from "../support/statements.ts";

const files = await statementFiles();

describe.each(files)("cypher/$path", ({ path, statement }) => {
  test("has a module that exports it under its own name", () => {
    expect(statement, `cypher/${path}.ts must export the statement`).toBeDefined();
    expect(statement?.name).toBe(path.replace(/^.*\//, ""));
  });

  test("uses every parameter of its contract, and no other", () => {
    const used = new Set(
      [...withoutComments(statement?.text ?? "").matchAll(/\$(\w+)/g)].map(([, name]) => name),
    );
    expect(used).toEqual(new Set(Object.keys(statement?.params.shape ?? {})));
  });

  test("opens with what it answers", () => {
    expect(statement?.text).toMatch(/^\/\/ \S/);
  });

  test("bounds every pattern of variable length by a number", () => {
    const patterns = withoutComments(statement?.text ?? "").matchAll(/-\[([^\]]*\*[^\]]*)\]/g);
    for (const [, pattern] of patterns) expect(pattern).toMatch(/\*\d+\.\.\d+$/);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\/\/.*$/gm, "");
}
