import type { Period } from "./types.generated.ts";

/** A period, if anything is said of it. */
export function periodOf(period: {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly label: string | undefined;
  readonly labelEn: string | undefined;
}): Period | null {
  return Object.values(period).some((part) => part !== undefined) ? period : null;
}
