import type { ExplorationState } from "../exploration/store.ts";
import type { AgreementLine } from "./agreementLines.ts";
import type { Tie } from "./elements.ts";
import type { Scene } from "./scene.ts";
import { pairKey, tracedPairs } from "./trace.ts";

/** What stays bright while the rest fades. */
export interface Bright {
  /** The entities that it is all about; their neighbours stay bright because of them. */
  readonly focus: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly ties: readonly Tie[];
  readonly tubes: readonly AgreementLine[];
  /** Whether a line belongs to the selection or the path itself, and not to what is under the pointer. */
  readonly isOwnTie: (tie: Tie) => boolean;
  readonly isOwnTube: (line: AgreementLine) => boolean;
}

/** Most of the time: no line has to be asked, which in a large network takes its time. */
const nothing: Bright = {
  focus: new Set(),
  chosen: new Set(),
  ties: [],
  tubes: [],
  isOwnTie: () => false,
  isOwnTube: () => false,
};

/** What is under the pointer with its neighbours, else the path that is followed, else the selection with its neighbours. */
export function brightOf({ lines, state }: Scene): Bright {
  const { selection, hovered, sight } = state;
  const chosen = chosenEntities(state);
  const relations = new Set(selection.of === "relations" ? selection.ids : []);
  const tube = selection.of === "agreementTie" ? pairKey(...selection.ends) : null;
  const traced = state.traced && tracedPairs(state.traced, sight);
  const isChosenTie = (tie: Tie): boolean =>
    tie.relations.some(({ id }) => relations.has(id)) ||
    traced?.has(pairKey(tie.from, tie.to)) === true;
  const isChosenTube = ({ tie }: AgreementLine): boolean =>
    pairKey(tie.a, tie.b) === tube || traced?.has(pairKey(tie.a, tie.b)) === true;
  // A path is to be seen alone: the neighbours of what stands on it fade with the rest.
  const centre = hovered === null ? (traced ? new Set<string>() : chosen) : new Set([hovered]);
  if (centre.size === 0 && relations.size === 0 && tube === null && !traced) return nothing;
  const isNear = (a: string, b: string): boolean => centre.has(a) || centre.has(b);
  return {
    focus: traced && hovered === null ? new Set(state.traced) : centre,
    chosen,
    ties: lines.ties.filter(
      (tie) => isNear(tie.from, tie.to) || (hovered === null && isChosenTie(tie)),
    ),
    tubes: lines.agreementLines.filter(
      (line) => isNear(line.tie.a, line.tie.b) || (hovered === null && isChosenTube(line)),
    ),
    isOwnTie: (tie) =>
      isChosenTie(tie) || (!traced && (chosen.has(tie.from) || chosen.has(tie.to))),
    isOwnTube: (line) =>
      isChosenTube(line) || (!traced && (chosen.has(line.tie.a) || chosen.has(line.tie.b))),
  };
}

function chosenEntities({ selection, sight }: ExplorationState): ReadonlySet<string> {
  const ids = selection.of === "entities" ? selection.ids : [];
  return new Set(ids.map((id) => sight.picture.groupOf.get(id) ?? id));
}
