import type { Core } from "cytoscape";
import type { Point } from "../exploration/exploration.ts";

/** The whole network in small, with the part that is in view. */
export interface Minimap {
  /** Follows the view; cheap enough for every frame. */
  readonly follow: () => void;
  /** Draws the entities anew, after one has come, gone or moved. */
  readonly redraw: () => void;
}

const size = { width: 168, height: 112 };
const margin = 6;

/** How much of the small map a place takes, in pixels. */
const dot = 2.4;

/** What the small map shows: all entities, its scale, and the network's own place at its left top corner. */
interface Frame {
  readonly all: Extent;
  readonly scale: number;
  readonly origin: Point;
}

/**
 * Adds a small map to the host: hidden while the view holds everything, and dragged to move the
 * view. It shows no more than the network and its keys do, so that it is hidden from screen readers.
 */
export function addMinimap(host: HTMLElement, cy: Core, onMove: () => void): Minimap {
  const root = host.ownerDocument.createElement("div");
  root.className = "network-minimap";
  root.setAttribute("aria-hidden", "true");
  root.hidden = true;
  const drawing = host.ownerDocument.createElement("canvas");
  const view = host.ownerDocument.createElement("span");
  root.append(drawing, view);
  host.append(root);
  let frame: Frame | null = null;

  const redraw = (): void => {
    const nodes = cy.nodes(":visible");
    const ratio = window.devicePixelRatio;
    const context = drawing.getContext("2d");
    if (context === null) return;
    drawing.width = size.width * ratio;
    drawing.height = size.height * ratio;
    frame = nodes.empty() ? null : frameOf(nodes.boundingBox({ includeLabels: false }));
    if (frame !== null) {
      const { scale, origin } = frame;
      context.scale(ratio, ratio);
      nodes.forEach((node) => {
        const { x, y } = node.position();
        context.fillStyle = node.data("colour");
        context.fillRect(
          (x - origin.x) * scale - dot / 2,
          (y - origin.y) * scale - dot / 2,
          dot,
          dot,
        );
      });
    }
    follow();
  };

  const follow = (): void => {
    const { x1, y1, x2, y2 } = cy.extent();
    root.hidden = frame === null || holds({ x1, y1, x2, y2 }, frame.all);
    if (frame === null || root.hidden) return;
    const { scale, origin } = frame;
    view.style.left = `${(x1 - origin.x) * scale}px`;
    view.style.top = `${(y1 - origin.y) * scale}px`;
    view.style.width = `${(x2 - x1) * scale}px`;
    view.style.height = `${(y2 - y1) * scale}px`;
  };

  const moveTo = ({ clientX, clientY }: PointerEvent): void => {
    if (frame === null) return;
    const { left, top } = drawing.getBoundingClientRect();
    const at = {
      x: (clientX - left) / frame.scale + frame.origin.x,
      y: (clientY - top) / frame.scale + frame.origin.y,
    };
    onMove();
    cy.pan({ x: cy.width() / 2 - at.x * cy.zoom(), y: cy.height() / 2 - at.y * cy.zoom() });
  };

  root.addEventListener("pointerdown", (event) => {
    // What happens here is no press on the network below.
    event.stopPropagation();
    root.setPointerCapture(event.pointerId);
    moveTo(event);
  });
  root.addEventListener("pointermove", (event) => {
    if (root.hasPointerCapture(event.pointerId)) moveTo(event);
  });
  for (const name of ["mousedown", "touchstart", "wheel"]) {
    root.addEventListener(name, (event) => event.stopPropagation());
  }
  return { follow, redraw };
}

interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function frameOf({ x1, y1, x2, y2 }: Extent): Frame {
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(1, x2 - x1),
    (size.height - 2 * margin) / Math.max(1, y2 - y1),
  );
  return {
    all: { x1, y1, x2, y2 },
    scale,
    origin: {
      x: (x1 + x2) / 2 - size.width / 2 / scale,
      y: (y1 + y2) / 2 - size.height / 2 / scale,
    },
  };
}

/** Whether the view holds all that there is to see. */
function holds(view: Extent, all: Extent): boolean {
  return view.x1 <= all.x1 && view.y1 <= all.y1 && view.x2 >= all.x2 && view.y2 >= all.y2;
}
