import { expect, test } from "vitest";
import { rendererOf, scaleFor } from "../../../client/canvas/scale.ts";

test("the renderer is set by how much there is to draw, and does not flicker at a border", () => {
  expect(scaleFor(999, "small")).toBe("small");
  expect(scaleFor(1000, "small")).toBe("large");
  expect(scaleFor(900, "large")).toBe("large");
  expect(scaleFor(799, "large")).toBe("small");
  expect(scaleFor(4000, "small")).toBe("huge");
  expect(scaleFor(3300, "huge")).toBe("huge");
  expect(scaleFor(3100, "huge")).toBe("large");
});

test("only where it must, the renderer draws for fewer pixels than the screen has", () => {
  expect(rendererOf("small")).toEqual({ textureOnViewport: false });
  expect(rendererOf("large")).toEqual({ pixelRatio: 1, textureOnViewport: false });
  expect(rendererOf("huge")).toEqual({ pixelRatio: 1, textureOnViewport: true });
});
