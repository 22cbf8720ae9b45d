/**
 * The colour of a kind as a custom property. The application sets one for each kind that the
 * ontology lists, so that a switch of theme needs no new drawing.
 */
export function kindColour(kind: string): string {
  return `var(${kindProperty(kind)}, var(--ink-2))`;
}

/** The name of that property. */
export function kindProperty(kind: string): string {
  return `--kind-${kind.replaceAll(/[^A-Za-z0-9]/g, "-")}`;
}
