import type { Direction } from "../../api/generated/graphql.ts";
import { Button } from "../../ui/Button.tsx";
import { ZoomInIcon, ZoomOutIcon } from "../../ui/icons.tsx";
import { actualSize, leastDepth, type LineageState, mostDepth, zoomed, zooms } from "./address.ts";
import { useWords } from "./useWords.ts";

const directions: readonly Direction[] = ["BOTH", "IN", "OUT"];
const depths = Array.from({ length: mostDepth - leastDepth + 1 }, (_, index) => leastDepth + index);

/** How far the lineage is followed, which way, what is drawn of it and how large. */
export function Controls({ address, change }: LineageState) {
  const { controls } = useWords();
  return (
    <div className="lineage-controls">
      {address.of !== null && <Reach address={address} change={change} />}
      <label>
        <input
          type="checkbox"
          checked={address.satellites}
          onChange={({ target }) => change({ satellites: target.checked })}
        />{" "}
        {controls.satellites}
      </label>
      <div className="lineage-view">
        {address.view === "drawing" && <Zoom address={address} change={change} />}
        <div role="group" aria-label={controls.view}>
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
    </div>
  );
}

function Reach({ address, change }: LineageState) {
  const { controls } = useWords();
  return (
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
  );
}

/** Larger, smaller, and back to the size in which the drawings were set. */
function Zoom({ address: { zoom }, change }: LineageState) {
  const { controls } = useWords();
  return (
    <div className="lineage-zoom" role="group" aria-label={controls.zoom}>
      <Button
        look="icon"
        aria-label={controls.zoomOut}
        isDisabled={zoom === zooms[0]}
        onPress={() => change({ zoom: zoomed(zoom, -1) })}
      >
        <ZoomOutIcon />
      </Button>
      <Button
        aria-label={controls.zoomReset(zoom)}
        isDisabled={zoom === actualSize}
        onPress={() => change({ zoom: actualSize })}
      >
        {zoom} %
      </Button>
      <Button
        look="icon"
        aria-label={controls.zoomIn}
        isDisabled={zoom === zooms.at(-1)}
        onPress={() => change({ zoom: zoomed(zoom, 1) })}
      >
        <ZoomInIcon />
      </Button>
    </div>
  );
}
