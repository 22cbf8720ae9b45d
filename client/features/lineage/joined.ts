import type { Words } from "./words.en.ts";

/** Names in a row, as the language joins them. */
export function joined(names: readonly string[], words: Words): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(words.comma)}${words.and}${last}`;
}
