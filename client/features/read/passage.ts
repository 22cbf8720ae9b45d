import type { Named } from "../../i18n/names.ts";

/** An entity as far as marking and listing it needs. */
export interface NamedEntity extends Named {
  readonly id: string;
  readonly kind: string;
  readonly subkind: string | null;
  readonly aliases: readonly string[];
}

/** A form that means several entities at once. */
export interface Shorthand {
  readonly text: string;
  readonly members: readonly NamedEntity[];
}

/** A sentence of a source, as the reading view knows it. */
export interface Passage {
  readonly id: string;
  /** Its place among all passages of its source, from 1. */
  readonly number: number;
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly textEn: string | null;
  readonly note: string | null;
  readonly noteEn: string | null;
  /** The source's own words, where its file is attached. */
  readonly quote: string | null;
  readonly entities: readonly NamedEntity[];
  readonly shorthands: readonly Shorthand[];
  readonly relations: readonly { readonly id: string; readonly kind: string }[];
}

/** A source with all of its passages that were read, in its order. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  /** The name of the file that locators point into. */
  readonly file: string;
  readonly sha256: string;
  readonly attachment: "NONE" | "MATCHES" | "DIFFERS";
  readonly chapters: readonly Chapter[];
  readonly passages: readonly Passage[];
}

export interface Chapter {
  readonly line: number;
  readonly title: string;
  readonly titleEn: string | null;
}
