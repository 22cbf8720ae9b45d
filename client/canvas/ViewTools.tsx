import type { ReactNode, RefObject } from "react";
import { Toolbar } from "react-aria-components/Toolbar";
import { useText } from "../i18n/text.ts";
import { Button } from "../ui/Button.tsx";
import { FitIcon, ZoomInIcon, ZoomOutIcon } from "../ui/icons.tsx";
import type { NetworkCanvas } from "./networkCanvas.ts";
import "./viewTools.css";

interface ViewToolsProps {
  readonly canvas: RefObject<NetworkCanvas | null>;
  /** More tools, where the host has some. */
  readonly children?: ReactNode;
}

const zoomStep = 1.3;

/** The tools at the map's edge: one tab stop, with arrow keys between them. */
export function ViewTools({ canvas, children }: ViewToolsProps) {
  const { view } = useText();
  return (
    <Toolbar className="view-tools" orientation="vertical" aria-label={view.label} data-covers="">
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
      {children}
    </Toolbar>
  );
}
