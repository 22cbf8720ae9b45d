/** A word or sign of a text. */
export interface Token {
  readonly type: number;
  readonly text: string;
  /** Its place in the text, in Unicode characters from 0. */
  readonly start: number;
}

/** A part of a text that fits one rule of the grammar, with the parts and words that it consists of. */
export interface TreePart {
  /** The number of the rule. */
  readonly ruleIndex: number;
  readonly start: Token;
  readonly children: readonly (TreePart | { readonly symbol: Token })[] | null;
}

/** The parts of a part, without its own words and signs. */
export function partsOf({ children }: TreePart): TreePart[] {
  return (children ?? []).flatMap((child) => ("symbol" in child ? [] : [child]));
}

/** The words and signs of a part, those of its parts included, in their order. */
export function tokensOf({ children }: TreePart): Token[] {
  return (children ?? []).flatMap((child) =>
    "symbol" in child ? [child.symbol] : tokensOf(child),
  );
}
