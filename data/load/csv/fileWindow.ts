import type { FileHandle } from "node:fs/promises";
import { endLinesInFeeds } from "./recordBounds.ts";

/** Bytes that are read at a time: about a thousand rows. */
const chunkSize = 256 * 1024;

/** The stretch of a file that is in memory: what was read and not yet used. */
export class FileWindow {
  readonly #file: FileHandle;
  #bytes = Buffer.alloc(2 * chunkSize);
  #length = 0;
  /** Which byte of the file the first one here is. */
  offset = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** What is here; good until the next call of `fill` or `drop`. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Reads on, and gives false at the end of the file. The last line then ends in a line feed too. */
  async fill(): Promise<boolean> {
    this.#makeRoom();
    const known = this.#length;
    const hasMore = await this.#read(known + chunkSize);
    if (!hasMore && this.#length > 0 && this.#bytes[this.#length - 1] !== 0x0a) {
      this.#bytes[this.#length++] = 0x0a;
    }
    endLinesInFeeds(this.#bytes, Math.max(0, known - 1), this.#length);
    return hasMore;
  }

  async #read(length: number): Promise<boolean> {
    while (this.#length < length) {
      const wanted = length - this.#length;
      const from = this.offset + this.#length;
      const { bytesRead } = await this.#file.read(this.#bytes, this.#length, wanted, from);
      if (bytesRead === 0) return false;
      this.#length += bytesRead;
    }
    return true;
  }

  /** Lets go of the first bytes. */
  drop(count: number): void {
    this.#bytes.copyWithin(0, count, this.#length);
    this.#length -= count;
    this.offset += count;
  }

  #makeRoom(): void {
    // One byte more, for a line feed at the end.
    if (this.#bytes.length - this.#length > chunkSize) return;
    const larger = Buffer.alloc(this.#bytes.length * 2);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
