/** A transparent canvas over the graph that keeps the size of its host and the screen's resolution. */
export interface Layer {
  readonly context: CanvasRenderingContext2D;
  /** Empties the layer and sets one unit to one CSS pixel. */
  readonly clear: () => void;
}

/** Adds a layer on top of what the host holds already. */
export function addLayer(host: HTMLElement): Layer {
  const canvas = host.ownerDocument.createElement("canvas");
  canvas.className = "network-layer";
  canvas.setAttribute("aria-hidden", "true");
  host.append(canvas);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no 2-D canvas; the network needs one.");

  return {
    context,
    clear() {
      const ratio = window.devicePixelRatio;
      const width = Math.round(host.clientWidth * ratio);
      const height = Math.round(host.clientHeight * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, host.clientWidth, host.clientHeight);
    },
  };
}
