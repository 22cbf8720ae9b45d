/** Whether any of some texts holds all the words that were typed. */
export function holds(texts: readonly (string | null)[], typed: string): boolean {
  const words = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  const all = texts.join("\n").normalize("NFKC").toLowerCase();
  return words.every((word) => all.includes(word));
}
