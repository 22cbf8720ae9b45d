import { useExploration } from "../exploration/store.ts";
import { useIndex } from "./indexStore.ts";

/**
 * Where the index stands: at the side, below the inspector, or below the map in its whole width. An
 * answer takes the place below the map, and the index goes back to the side meanwhile.
 */
export function useIndexPlace(): "side" | "map" {
  const { isWide } = useIndex();
  const isAsked = useExploration(({ inquiry }) => inquiry !== null);
  return isWide && !isAsked ? "map" : "side";
}
