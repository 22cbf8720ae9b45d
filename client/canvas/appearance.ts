import type { Language } from "../i18n/language.ts";

/** How a kind of entity is drawn. */
export interface KindLook {
  readonly shape: string;
  readonly colour: string;
  readonly colourDark: string;
}

/** What the canvas must know to draw, beside the exploration itself. */
export interface Appearance {
  readonly language: Language;
  readonly dark: boolean;
  readonly kinds: ReadonlyMap<string, KindLook>;
  readonly kindName: (kind: string) => string;
  /** The words on a relation, read from its start to its end. */
  readonly relationWords: (kind: string) => string;
  /** Relation kinds whose direction is the point: they are drawn with an arrow. */
  readonly arrows: ReadonlySet<string>;
  /** Relation kinds that say the same in both directions. */
  readonly symmetric: ReadonlySet<string>;
}

/** The page's own colours as the style sheet resolves them now: theme and forced colours included. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly seal: string;
}

/**
 * Reads the inks; canvas knows neither custom properties nor `light-dark()`.
 * @param theme the one to read them for; the page's own unless told
 */
export function readInks(host: HTMLElement, theme?: "light"): Inks {
  const probe = host.ownerDocument.createElement("span");
  probe.hidden = true;
  if (theme !== undefined) probe.style.colorScheme = theme;
  host.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const inks = {
    paper: read("paper"),
    ink: read("ink"),
    faint: read("ink-2"),
    line: read("edge"),
    seal: read("seal"),
  };
  probe.remove();
  return inks;
}

const unknownKind: KindLook = { shape: "ellipse", colour: "#595959", colourDark: "#c2c2c2" };

/** The look of a kind; one that the ontology does not list is drawn grey and round. */
export function lookOf(appearance: Appearance, kind: string): KindLook {
  return appearance.kinds.get(kind) ?? unknownKind;
}

/** The colour of a kind in the theme that is on. */
export function colourOf(appearance: Appearance, kind: string): string {
  const look = lookOf(appearance, kind);
  return appearance.dark ? look.colourDark : look.colour;
}
