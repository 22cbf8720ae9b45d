import type { IndexQuery } from "#cypher/search/hits.ts";
import { searchKey } from "#data/ontology/searchKey.ts";

/** What is read of a search text; the rest is left out of account. */
const longest = 64;
const mostTerms = 8;

/** A search text, in the forms that it is looked for in. */
export interface Question {
  /** As search keys are written: NFKC, lower case, without spaces and quotation marks. */
  readonly key: string;
  /** Runs of Han characters and words of other letters, in order, in lower case. */
  readonly terms: readonly string[];
}

export function questionOf(text: string): Question {
  const read = Array.from(text.normalize("NFKC")).slice(0, longest).join("").toLowerCase();
  const words = read.split(/[^\p{Letter}\p{Mark}\p{Number}]+/u);
  const terms = words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
  return { key: searchKey(read), terms: terms.slice(0, mostTerms) };
}

/**
 * What to ask the full-text indexes. Nothing of the text reaches Lucene as an operator: words are
 * letters and digits in lower case, and in keys everything else is escaped.
 *
 * @param kinds names of the ontology's, to which what is found must belong; any where there are none
 */
export function luceneQueries(
  { key, terms }: Question,
  kinds: readonly string[] | null,
): IndexQuery[] {
  if (key === "") return [];
  const ofKinds = kinds ? `+kind:(${kinds.map((kind) => `"${kind}"`).join(" ")}) ` : "";
  const queries: IndexQuery[] = [
    { index: "entity_keys", text: `${ofKinds}+(${keyClauses(key).join(" ")})` },
  ];
  const han = terms.filter(isHan);
  if (han.length > 0) {
    // One token a character: a phrase of them is a part of a name, be it a single character.
    const parts = han.map((run) => `+(name:"${run}" aliases:"${run}")`);
    queries.push({ index: "entity_characters", text: `${ofKinds}${parts.join(" ")}` });
  }
  const words = terms.filter((term) => !isHan(term) || Array.from(term).length > 1);
  if (words.length > 0) {
    const clauses = words.map((word, index) => wordClause(word, index === words.length - 1));
    queries.push({ index: "entity_text", text: `${ofKinds}${clauses.join(" ")}` });
  }
  return queries;
}

/** Exact keys before beginnings, names before pinyin before initials. */
function keyClauses(key: string): string[] {
  const escaped = escape(key);
  const clauses = [`nameKeys:${escaped}^64`, `nameKeys:${escaped}*^32`];
  if (/^[\p{ASCII}]+$/u.test(key)) {
    clauses.push(
      `pinyinKeys:${escaped}^16`,
      `initialKeys:${escaped}^8`,
      `pinyinKeys:${escaped}*^4`,
      `initialKeys:${escaped}*^2`,
    );
  }
  return clauses;
}

const textFields = ["name^4", "nameEn^4", "aliases^3", "summary", "summaryEn"];

/** A word that must be there, in any field. Han characters are indexed in pairs. */
function wordClause(word: string, isLast: boolean): string {
  const forms = isHan(word)
    ? [`"${word}"^4`, ...pairs(word)]
    : [`${word}^2`, ...(isLast ? [`${word}*`] : [])];
  const clauses = textFields.flatMap((field) => {
    const [name = "", boost] = field.split("^");
    const inField = `${name}:(${forms.join(" ")})`;
    return boost ? `${inField}^${boost}` : inField;
  });
  return `+(${clauses.join(" ")})`;
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 3) return [];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

export function isHan(term: string): boolean {
  return /\p{Script=Han}/u.test(term);
}

/** Lucene takes a character after a backslash for itself. */
function escape(key: string): string {
  return key.replaceAll(/[^\p{Letter}\p{Number}]/gu, String.raw`\$&`);
}
