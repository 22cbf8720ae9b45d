import { Button } from "../../../ui/Button.tsx";
import { ZoomInIcon, ZoomOutIcon } from "../../../ui/icons.tsx";
import { useWords } from "../useWords.ts";

interface ZoomToolsProps {
  readonly zoom: number;
  readonly of: readonly number[];
  readonly onZoom: (zoom: number) => void;
}

/** Larger, smaller, and back to the size in which the drawing was set. */
export function ZoomTools({ zoom, of, onZoom }: ZoomToolsProps) {
  const { controls } = useWords();
  const percent = Math.round((of[zoom] ?? 1) * 100);
  return (
    <div className="zoom-tools" role="group" aria-label={controls.zoom}>
      <Button
        look="icon"
        aria-label={controls.zoomOut}
        isDisabled={zoom === 0}
        onPress={() => onZoom(zoom - 1)}
      >
        <ZoomOutIcon />
      </Button>
      <Button
        aria-label={controls.zoomReset(percent)}
        isDisabled={percent === 100}
        onPress={() => onZoom(of.indexOf(1))}
      >
        {percent} %
      </Button>
      <Button
        look="icon"
        aria-label={controls.zoomIn}
        isDisabled={zoom === of.length - 1}
        onPress={() => onZoom(zoom + 1)}
      >
        <ZoomInIcon />
      </Button>
    </div>
  );
}
