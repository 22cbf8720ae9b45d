import { standsFor } from "../exploration/groups.ts";
import { nothingSelected, type Selection } from "../exploration/store.ts";
import type { Board } from "./board.ts";

/** What joins two groups may be more relations than anyone reads one by one; then its ends say more. */
const mostToInspect = 40;

/** What a press on a line selects. */
export function selectionOf({ lines, store }: Board, id: string): Selection {
  const tie = lines.ties.find((one) => one.id === id);
  if (tie && tie.relations.length > mostToInspect) {
    const { picture } = store.getState().sight;
    return { of: "entities", ids: [tie.from, tie.to].flatMap((end) => standsFor(picture, end)) };
  }
  if (tie) return { of: "relations", ids: tie.relations.map((relation) => relation.id) };
  const line = lines.agreementLines.find((one) => one.id === id);
  return line ? { of: "agreementTie", ends: [line.tie.a, line.tie.b] } : nothingSelected;
}
