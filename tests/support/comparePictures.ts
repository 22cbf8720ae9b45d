import type { Page } from "playwright-core";

/** What a comparison found. */
export interface Comparison {
  /** The picture at half its size, as PNG: what a reference holds. */
  readonly half: Buffer;
  /** Which part of the pixels differs, 0 to 1; 1 where there is nothing to compare with. */
  readonly different: number;
  /** The picture in grey with all that differs in red, as PNG. */
  readonly shown: Buffer;
}

/**
 * How far a channel of a pixel may be off, of 255, from the one in its place or next to it: edges of
 * letters and of shapes differ between machines, and between two drawings of a canvas.
 */
const tolerance = 40;

/**
 * Compares a screenshot with a reference of half its size. Halving takes the grain from the edges of
 * letters and keeps references small.
 *
 * @param page any page: the browser decodes, scales and encodes
 */
export async function comparePictures(
  page: Page,
  made: Buffer,
  reference: Buffer | null,
): Promise<Comparison> {
  const found = await page.evaluate(
    async ([madePng, referencePng, most]) => {
      const images = await Promise.all(
        [madePng, referencePng ?? madePng].map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          return image;
        }),
      );
      const width = Math.round((images[0]?.width ?? 0) / 2);
      const height = Math.round((images[0]?.height ?? 0) / 2);
      const drawn = images.map((image) => {
        const canvas = document.createElement("canvas");
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("The browser draws no canvas.");
        context.imageSmoothingQuality = "high";
        context.drawImage(image, 0, 0, width, height);
        return { canvas, context, pixels: context.getImageData(0, 0, width, height) };
      });
      const [now, before] = drawn;
      if (now === undefined || before === undefined) throw new Error("There is no picture.");
      const { data } = now.pixels;
      // Sixteen shades a channel are plenty within the tolerance, and make a PNG much smaller.
      for (const [at, value] of data.entries()) data[at] = Math.round(value / 17) * 17;
      now.context.putImageData(now.pixels, 0, 0);
      const half = now.canvas.toDataURL("image/png");
      if (referencePng === null || images[1]?.width !== width || images[1].height !== height) {
        return { half, different: 1, shown: half };
      }
      const [drawnNow, known] = [data.slice(), before.pixels.data];
      const isLike = (one: number, other: number): boolean =>
        [0, 1, 2].every(
          (channel) =>
            Math.abs((drawnNow[one + channel] ?? 0) - (known[other + channel] ?? 0)) <= most,
        );
      const around = (at: number): number[] => {
        const column = (at / 4) % width;
        const rows = [at, at - 4 * width, at + 4 * width];
        return rows
          .filter((row) => row >= 0 && row < data.length)
          .flatMap((row) => [
            row,
            ...(column > 0 ? [row - 4] : []),
            ...(column < width - 1 ? [row + 4] : []),
          ]);
      };
      let different = 0;
      for (let at = 0; at < data.length; at += 4) {
        // What came and what went: each is seen from one side only.
        const isOff =
          !isLike(at, at) &&
          (around(at).every((near) => !isLike(at, near)) ||
            around(at).every((near) => !isLike(near, at)));
        if (isOff) different += 1;
        const grey = 200 + ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 16;
        data.set(isOff ? [220, 0, 0] : [grey, grey, grey], at);
      }
      now.context.putImageData(now.pixels, 0, 0);
      const shown = now.canvas.toDataURL("image/png");
      return { half, different: different / (width * height), shown };
    },
    [made.toString("base64"), reference?.toString("base64") ?? null, tolerance] as const,
  );
  return { half: decoded(found.half), different: found.different, shown: decoded(found.shown) };
}

function decoded(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
}
