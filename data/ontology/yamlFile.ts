import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { inFileOrder, InvalidFileError, type Problem } from "./problem.ts";

/**
 * Reads YAML (or JSON) by a schema.
 * @param file the name that problems are reported under
 * @throws InvalidFileError with the line and column of everything that is wrong
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const unreadable = document.errors.map((error): Problem => ({
    file,
    ...at(lines, error.pos[0]),
    message: `${error.message}.`,
  }));
  if (unreadable.length > 0) throw new InvalidFileError(unreadable);

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;

  const problems = parsed.error.issues.flatMap(flattenUnion).flatMap((issue): Problem[] => {
    const paths =
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    return paths.map((path) => ({
      file,
      ...at(lines, offsetOf(document, path)),
      message: `${describePath(path)}${describeIssue(issue)}`,
    }));
  });
  throw new InvalidFileError(inFileOrder(problems));
}

/** A union says only "Invalid input"; the branch that got furthest says what is wrong. */
function flattenUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const furthest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  if (furthest.length === 0) return [issue];
  return furthest
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(flattenUnion);
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith("Unrecognized key")) return "is not a key that belongs here.";
  if (issue.message.endsWith("received undefined")) return "is missing.";
  if (issue.message.endsWith("received null")) return "is empty; fill it in.";
  const message = issue.message.replace(/^Invalid (?:input|option|string): /, "");
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function describePath(path: readonly PropertyKey[]): string {
  const name = path
    .map((key) => (typeof key === "number" ? `[${key + 1}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  return name === "" ? "" : `${name}: `;
}

/** Where the value stands; of one that is missing, where the map stands that should hold it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const keys = path.slice(0, length);
    const parent = document.getIn(keys.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        ({ key }) => isNode(key) && String(key) === String(keys.at(-1)),
      );
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const found = document.getIn(keys, true);
    if (isNode(found)) return found.range?.[0] ?? 0;
  }
  return 0;
}

function at(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
