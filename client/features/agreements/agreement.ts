import type { StatedPeriod } from "../../i18n/periods.ts";
import type { Named } from "../../i18n/names.ts";

/** How far a claim may stand from what the source says outright. */
export type Confidence = "EXPLICIT" | "IMPLIED" | "BACKGROUND";

/** Somebody whom agreements can bind: a region or an organisation. */
export interface PartyEntity extends Named {
  readonly id: string;
  readonly kind: string;
  /** A region's level; see `levelRank`. */
  readonly subkind: string | null;
}

/** Somebody whom one agreement binds, and how surely. */
export interface Party extends PartyEntity {
  readonly role: string | null;
  readonly confidence: Confidence;
}

/** A field or region that an agreement covers. */
export interface Covered extends Named {
  readonly id: string;
  readonly kind: string;
}

/** When an agreement is in force, as the source gives it. */
/** One agreement as every view of this workspace shows it. */
export interface Agreement extends Named {
  readonly id: string;
  readonly subkind: string | null;
  readonly status: string | null;
  /** The source names some parties "and others". */
  readonly openEnded: boolean;
  readonly period: StatedPeriod | null;
  readonly parties: readonly Party[];
  readonly covers: readonly Covered[];
  readonly passageCount: number;
}
