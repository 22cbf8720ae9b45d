import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** What has no name in Chinese: formats, languages, keys, other programs, and code to copy. */
const terms =
  /\b(?:Accord Atlas|EN|Esc|Enter|Ctrl|Tab|CSV|JSON|PNG|SVG|ZIP|GraphML|GraphQL|GraphiQL|Cypher|SHA-256|MiB|Gephi|yEd|Cytoscape|NetworkX|WHERE|LIMIT|RETURN|region|id|pinghu|phs)\b|MATCH .*|\{ agreements .*|\(n(?::Region)?\)/gu;
/** What stands in English texts on purpose: the other language's name, and names to search for. */
const examples = /联动图谱|中文|平湖/gu;

type Texts = Readonly<Record<string, unknown>>;

/** Every text by its place; a function's text as it comes with figures or names. */
function textsOf(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function")
    return [[place, filledIn(value as (...given: unknown[]) => unknown)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}

function filledIn(write: (...given: unknown[]) => unknown): string {
  for (const given of [
    [2, 3, 4, 5],
    ["1", "2", 3, 4],
    [["1", "2"], 3],
  ]) {
    try {
      const text = write(...given);
      // A value that no such text would be given says nothing of the text.
      if (typeof text === "string") return text.replaceAll(/undefined|NaN|null/g, "");
    } catch {
      // It takes something else.
    }
  }
  return "";
}

function pairs(): [string, string][] {
  const features = readdirSync("client/features", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("words.en.ts"))
    .map((file) => `client/features/${file}`);
  return [
    ["client/i18n/en.ts", "client/i18n/zh.ts"],
    ...features.map((file) => [file, file.replace(".en.", ".zh.")] as [string, string]),
  ];
}

async function read(file: string, language: string): Promise<Texts> {
  const module = (await import(resolve(file))) as Readonly<Record<string, Texts>>;
  return module[language] ?? {};
}

describe("the dictionaries", () => {
  for (const [english, chinese] of pairs()) {
    test(`${english} and its Chinese speak their own language only`, async () => {
      const en = textsOf(await read(english, "en"), "");
      const zh = textsOf(await read(chinese, "zh"), "");
      expect(zh.length).toBeGreaterThan(0);
      const foreign = [
        ...en.filter(([, text]) => /\p{Script=Han}/u.test(text.replaceAll(examples, ""))),
        ...zh.filter(([, text]) => /[A-Za-z]{2,}/.test(text.replaceAll(terms, ""))),
      ];
      expect(foreign).toEqual([]);
    });

    test(`${chinese} ends an enumeration in ……, and what goes on or asks for more in …`, async () => {
      const zh = textsOf(await read(chinese, "zh"), "");
      const wrong = zh.filter(([, text]) => {
        const [dots = ""] = /…+/.exec(text) ?? [];
        return dots !== "" && dots !== (/、[^、]*…/.test(text) ? "……" : "…");
      });
      expect(wrong).toEqual([]);
    });
  }
});
