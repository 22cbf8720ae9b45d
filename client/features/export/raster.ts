import type { Picture } from "./picture.ts";

/** No side of a picture is longer, in pixels: larger ones fail in some browsers. */
const longestSide = 8000;
/** How many pixels a unit of the drawing gets, where there is room: sharp on paper. */
const sharpness = 2;

/**
 * A picture as PNG.
 * @throws Error where the browser cannot draw it
 */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.min(sharpness, longestSide / Math.max(width, height));
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error("The browser gave no picture."));
        else resolve(blob);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
