import { expect, test } from "vitest";
import { bundledApp } from "../../support/bundled.ts";
import { answerOf } from "./answerOf.ts";
import { type Drawn, idOf } from "./answers/answer.ts";
import { guideSection } from "./guideSection.ts";

const bundled = bundledApp();

const examples = guideSection("Worked examples")
  .split(/^### /m)
  .slice(1)
  .map((part) => ({
    title: part.slice(0, part.indexOf("\n")),
    parameters: JSON.parse(block(part, "json") ?? "{}") as Record<string, unknown>,
    cypher: block(part, "cypher") ?? "",
    answer: block(part, "text") ?? "",
  }));

function block(part: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(part)?.[1];
}

/** A value as the guide writes it: an entity by its id in parentheses, a relation by its kind. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const drawn = value as Drawn;
  return "$node" in drawn ? `(${idOf(drawn)})` : `[:${drawn.$relationship.type}]`;
}

test("there are ten examples, numbered in order", () => {
  const numbers = examples.map(({ title }) => title.replace(/\..*/, ""));
  expect(numbers).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
});

test.each(examples)("$title: gives what the guide says", async ({ cypher, parameters, answer }) => {
  const { columns, rows, remarks } = await answerOf(bundled.url(), cypher, parameters);
  const table = [columns, ...rows.map((row) => columns.map((column) => written(row[column])))].map(
    (line) => line.join(" | "),
  );
  expect(`${table.join("\n")}\n`).toBe(answer);
  expect(remarks).toEqual([]);
});
