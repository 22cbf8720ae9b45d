import type { RefObject } from "react";
import type { NetworkCanvas } from "../../canvas/createCanvas.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { ArrangeIcon, FitIcon, ZoomInIcon, ZoomOutIcon } from "../../ui/icons.tsx";

interface ViewToolsProps {
  readonly canvas: RefObject<NetworkCanvas | null>;
}

const zoomStep = 1.3;

/** What changes the view and not the exploration, at the map's edge. */
export function ViewTools({ canvas }: ViewToolsProps) {
  const { view } = useText();
  return (
    <div className="view-tools" data-covers="" role="group" aria-label={view.label}>
      <Button look="icon" aria-label={view.zoomIn} onPress={() => canvas.current?.zoomBy(zoomStep)}>
        <ZoomInIcon />
      </Button>
      <Button
        look="icon"
        aria-label={view.zoomOut}
        onPress={() => canvas.current?.zoomBy(1 / zoomStep)}
      >
        <ZoomOutIcon />
      </Button>
      <Button look="icon" aria-label={view.fit} onPress={() => canvas.current?.fit()}>
        <FitIcon />
      </Button>
      <Button
        look="icon"
        aria-label={view.arrange}
        onPress={() => explorationStore.getState().run({ name: "arrange" })}
      >
        <ArrangeIcon />
      </Button>
    </div>
  );
}
