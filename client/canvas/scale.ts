/** How the renderer is set, which cannot change while it runs. */
export type Scale = "small" | "large" | "huge";

/**
 * From how many nodes and edges together each setting holds. On a screen with small pixels, a layer
 * of a large scene would be too big to be kept as a bitmap, and each element would be drawn anew in
 * every frame; in a huge one even the bitmaps are slow to make, and gestures move a blurred one.
 */
const from: Readonly<Record<Exclude<Scale, "small">, number>> = { large: 1000, huge: 4000 };

/** A scene must shrink to this part before it goes back, so that one at a border does not flicker. */
const slack = 0.8;

/** The settings of Cytoscape for a scale. */
export function rendererOf(scale: Scale): { pixelRatio?: number; textureOnViewport: boolean } {
  return {
    ...(scale !== "small" && { pixelRatio: 1 }),
    textureOnViewport: scale === "huge",
  };
}

/** The scale for so many nodes and edges, given the one that is in use. */
export function scaleFor(elements: number, now: Scale): Scale {
  const borderOf = (scale: Exclude<Scale, "small">): number =>
    from[scale] * (isAtLeast(now, scale) ? slack : 1);
  if (elements >= borderOf("huge")) return "huge";
  return elements >= borderOf("large") ? "large" : "small";
}

const order: readonly Scale[] = ["small", "large", "huge"];

function isAtLeast(now: Scale, scale: Scale): boolean {
  return order.indexOf(now) >= order.indexOf(scale);
}
