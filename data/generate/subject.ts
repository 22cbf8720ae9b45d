/** An entity in the making. Who names it is known for certain only at the end. */
export interface Subject {
  readonly id: string;
  readonly kind: string;
  readonly subkind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly figure?: { readonly amount: number; readonly unit: string; readonly unitEn: string };
  /** Numbers of the passages that name it, in order. */
  readonly passages: number[];
}

/** A relation in the making. */
export interface Claim {
  readonly kind: string;
  readonly from: Subject;
  readonly to: Subject;
  readonly role?: string;
  readonly scope?: Subject;
  readonly confidence?: "implied";
  readonly modality?: string;
  readonly year?: number;
}

/** One statement of a source, and all that it bears out. */
export interface Sentence {
  readonly text: string;
  readonly textEn: string;
  readonly claims: readonly Claim[];
}

/** What a source reports in one place: sentences, and the entities that nothing else names. */
export interface Story {
  readonly subjects: readonly Subject[];
  readonly sentences: readonly Sentence[];
}

/** The part of an id after its kind. */
export function localName({ id }: Subject): string {
  return id.slice(id.indexOf("/") + 1);
}
