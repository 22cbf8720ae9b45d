import { z } from "zod";
import type { EntityRow } from "#cypher/entity/rows.ts";
import { searchKey } from "#data/ontology/searchKey.ts";
import type { MatchedText } from "../types.generated.ts";
import { isHan, type Question } from "./luceneQueries.ts";

/** Why an entity is among the hits, and how good a reason that is, from 0 to 100. */
export interface Found {
  readonly score: number;
  readonly matched: MatchedText;
}

interface Form {
  readonly field: "name" | "nameEn" | "aliases";
  readonly text: string;
  readonly key: string;
}

const keys = z.array(z.string()).catch([]);

/** What is left of a figure's score unless it was asked for by its whole name: what it counts comes first. */
const figuresShare = 0.75;

/**
 * The best reason for which an entity is among the hits: its name, an alias, their pinyin or
 * initials. Whole forms come before beginnings, so that `ph` finds 平湖 before a photograph; of
 * beginnings the more complete come before the less.
 *
 * @param closeness how well its words match, from 0 to 1, where nothing better is found
 */
export function matchOf(entity: EntityRow, question: Question, closeness: number): Found {
  const found = bestMatch(entity, question, closeness);
  return entity.kind === "Indicator" && found.matched.how !== "exact"
    ? { ...found, score: found.score * figuresShare }
    : found;
}

function bestMatch(entity: EntityRow, question: Question, closeness: number): Found {
  const forms = formsOf(entity);
  const found = [
    ...forms.flatMap((form) => namesMatch(form, question)),
    ...soundsMatch(entity, forms, question.key),
  ];
  return (
    found.toSorted((a, b) => b.score - a.score)[0] ?? wordsMatch(entity, forms, question, closeness)
  );
}

function formsOf({ name, nameEn, aliases }: EntityRow): Form[] {
  return [
    { field: "name" as const, text: name },
    ...(nameEn ? [{ field: "nameEn" as const, text: nameEn }] : []),
    ...aliases.map((text) => ({ field: "aliases" as const, text })),
  ].map((form) => ({ ...form, key: searchKey(form.text) }));
}

function namesMatch(form: Form, { key }: Question): Found[] {
  const { field, text } = form;
  const found = (how: string, score: number): Found[] => [
    // Of two matches as good as each other, a name is the better reason than an alias.
    { score: score - (field === "name" ? 0 : 0.1), matched: { field, text, how } },
  ];
  const share = key.length / Math.max(form.key.length, 1);
  if (form.key === key) return found("exact", 100);
  if (form.key.startsWith(key)) return found("prefix", 80 + 10 * share);
  if (form.key.includes(key)) return found("substring", 30 + 9 * share);
  return [];
}

function soundsMatch(entity: EntityRow, forms: readonly Form[], key: string): Found[] {
  const spoken = forms.filter(({ field, text }) => field !== "nameEn" && isHan(text));
  const found = (how: "pinyin" | "initials", sounds: readonly string[], whole: number): Found[] =>
    sounds.flatMap((sound, index) => {
      if (!sound.startsWith(key)) return [];
      const form = formOf(sound, index, sounds, spoken);
      const share = key.length / sound.length;
      const score = sound === key ? whole : whole - 40 + 9 * share;
      return form ? [{ score, matched: { field: form.field, text: form.text, how } }] : [];
    });
  return [
    ...found("pinyin", keys.parse(entity["pinyinKeys"]), 96),
    ...found("initials", keys.parse(entity["initialKeys"]), 92),
  ];
}

/** The form that a stored reading belongs to: they stand in the same order, but for repeats, which are stored once. */
function formOf(
  sound: string,
  index: number,
  sounds: readonly string[],
  spoken: readonly Form[],
): Form | undefined {
  if (sounds.length === spoken.length) return spoken[index];
  const sameLength = spoken.find(
    ({ key }) => key.replaceAll(/[^\p{Letter}\p{Number}]/gu, "").length === sound.length,
  );
  return sameLength ?? spoken[0];
}

/** The text with most of the words in it. */
function wordsMatch(
  entity: EntityRow,
  forms: readonly Form[],
  { key, terms }: Question,
  closeness: number,
): Found {
  const { summary, summaryEn } = entity;
  const texts = [
    ...forms,
    ...(summary ? [{ field: "summary", text: summary, key: searchKey(summary) }] : []),
    ...(summaryEn ? [{ field: "summaryEn", text: summaryEn, key: searchKey(summaryEn) }] : []),
  ];
  const counted = texts.map((text) => ({ ...text, count: termsIn(text.key, terms) }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  const { field, text } = best ?? { field: "name", text: entity.name };
  const how = best?.key.includes(key) ? "substring" : "words";
  return { score: 20 * closeness, matched: { field, text, how } };
}

/** How many of the terms a text holds; of a run of Han characters that it does not hold, the share of its pairs. */
function termsIn(text: string, terms: readonly string[]): number {
  return terms.reduce((sum, term) => {
    if (text.includes(term)) return sum + 1;
    if (!isHan(term)) return sum;
    const characters = Array.from(term);
    const held = characters
      .slice(1)
      .filter((character, index) => text.includes(`${characters[index] ?? ""}${character}`));
    return sum + held.length / characters.length;
  }, 0);
}
