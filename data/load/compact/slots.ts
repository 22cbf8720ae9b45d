/** A hash table of row numbers: keys stay where they are, and are compared by whoever asks. */
export class Slots {
  /** The row's number plus one; 0 where nothing stands. */
  #rows = new Uint32Array(1024);
  #hashes = new Uint32Array(1024);
  #count = 0;

  /** The first row added under a hash of which `isMeant` says that it is the one; -1 if none is. */
  find(hash: number, isMeant: (row: number) => boolean): number {
    const mask = this.#rows.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const row = this.#rows[slot] ?? 0;
      if (row === 0) return -1;
      if (this.#hashes[slot] === hash && isMeant(row - 1)) return row - 1;
    }
  }

  add(hash: number, row: number): void {
    if (this.#count * 2 >= this.#rows.length) this.#grow();
    this.#put(hash, row + 1);
    this.#count++;
  }

  #put(hash: number, entry: number): void {
    const mask = this.#rows.length - 1;
    let slot = spread(hash) & mask;
    while (this.#rows[slot] !== 0) slot = (slot + 1) & mask;
    this.#rows[slot] = entry;
    this.#hashes[slot] = hash;
  }

  #grow(): void {
    const [rows, hashes] = [this.#rows, this.#hashes];
    this.#rows = new Uint32Array(rows.length * 2);
    this.#hashes = new Uint32Array(rows.length * 2);
    for (const [slot, entry] of rows.entries()) {
      if (entry !== 0) this.#put(hashes[slot] ?? 0, entry);
    }
  }
}

/** Mixes a hash's bits, because a table looks at the lower ones only. */
function spread(hash: number): number {
  return (hash ^ (hash >>> 15) ^ (hash >>> 7)) >>> 0;
}
