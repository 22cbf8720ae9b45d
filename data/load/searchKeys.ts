import { customPinyin, pinyin } from "pinyin-pro";
import { searchKey } from "#data/ontology/searchKey.ts";
import { readings as ownReadings } from "./readings.ts";

customPinyin({ ...ownReadings });

/** The stored forms by which an entity is found exactly or by prefix. */
export interface SearchKeys {
  /** Of the name, the English name and each alias. */
  readonly nameKeys: string[];
  /** Of those of them that hold Han characters: their full pinyin, run together. */
  readonly pinyinKeys: string[];
  /** The same, initials only; what is not Han stays whole. */
  readonly initialKeys: string[];
}

export function searchKeysOf(name: string, nameEn: string, aliases: readonly string[]): SearchKeys {
  const forms = [name, ...aliases].filter((form) => /\p{Script=Han}/u.test(form));
  const syllables = forms.map(syllablesOf);
  return {
    nameKeys: distinct([name, nameEn, ...aliases].map(searchKey)),
    pinyinKeys: distinct(syllables.map((parts) => parts.map(({ full }) => full).join(""))),
    initialKeys: distinct(syllables.map((parts) => parts.map(({ initial }) => initial).join(""))),
  };
}

function syllablesOf(name: string): { full: string; initial: string }[] {
  const characters = Array.from(searchKey(name));
  const readings = pinyin(characters.join(""), { toneType: "none", type: "array", v: true });
  return readings.map((reading, index) => {
    const character = characters[index] ?? "";
    // What is not Han is given back as it is.
    if (reading !== character) return { full: reading, initial: reading.charAt(0) };
    // Punctuation is no one's to type in pinyin.
    const kept = character.replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
    return { full: kept, initial: kept };
  });
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== "");
}
