import type { ReactNode, RefObject } from "react";
import type { ExplorationStore } from "../exploration/store.ts";
import { useText } from "../i18n/text.ts";
import { Button } from "../ui/Button.tsx";
import { ArrangeIcon, FitIcon, ZoomInIcon, ZoomOutIcon } from "../ui/icons.tsx";
import type { NetworkCanvas } from "./createCanvas.ts";
import "./viewTools.css";

interface ViewToolsProps {
  /** What the canvas draws. */
  readonly store: ExplorationStore;
  readonly canvas: RefObject<NetworkCanvas | null>;
  /** More tools, where the host has some. */
  readonly children?: ReactNode;
}

const zoomStep = 1.3;

/** What changes the view and not the exploration, at the map's edge. */
export function ViewTools({ store, canvas, children }: ViewToolsProps) {
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
        onPress={() => store.getState().run({ name: "arrange" })}
      >
        <ArrangeIcon />
      </Button>
      {children}
    </div>
  );
}
