import type { Language } from "../../i18n/language.ts";
import type { Period } from "./agreement.ts";
import type { Words } from "./words.en.ts";

/** A period in words: `2024–2026`, `since 2024`, the source's own words, or that it has none. */
export function periodWords(period: Period | null, words: Words, language: Language): string {
  const { from = null, to = null } = period ?? {};
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`;
  if (from !== null) return words.ledger.since(from);
  if (to !== null) return words.ledger.until(to);
  const label = language === "en" ? (period?.labelEn ?? period?.label) : period?.label;
  return label ?? words.ledger.undated;
}
