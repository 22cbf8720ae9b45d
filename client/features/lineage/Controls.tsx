import type { Direction } from "../../api/generated/graphql.ts";
import { leastDepth, type LineageState, mostDepth } from "./address.ts";
import { useWords } from "./useWords.ts";

const directions: readonly Direction[] = ["BOTH", "IN", "OUT"];
const depths = Array.from({ length: mostDepth - leastDepth + 1 }, (_, index) => leastDepth + index);

/** How far the lineage is followed, which way, and what is drawn of it. */
export function Controls({ address, change }: LineageState) {
  const { controls } = useWords();
  return (
    <div className="lineage-controls">
      {address.of !== null && (
        <>
          <label>
            <span>{controls.direction}</span>{" "}
            <select
              value={address.direction}
              onChange={({ target }) => {
                const direction = directions.find((one) => one === target.value);
                if (direction) change({ direction });
              }}
            >
              {directions.map((direction) => (
                <option key={direction} value={direction}>
                  {controls.directions[direction]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{controls.depth}</span>{" "}
            <select
              value={address.depth}
              onChange={({ target }) => change({ depth: Number(target.value) })}
            >
              {depths.map((depth) => (
                <option key={depth} value={depth}>
                  {controls.depths(depth)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <label>
        <input
          type="checkbox"
          checked={address.satellites}
          onChange={({ target }) => change({ satellites: target.checked })}
        />{" "}
        {controls.satellites}
      </label>
      <div className="lineage-view" role="group" aria-label={controls.view}>
        {(["drawing", "list"] as const).map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={address.view === view}
            onClick={() => change({ view })}
          >
            {controls[view]}
          </button>
        ))}
      </div>
    </div>
  );
}
