/** The most values that are kept; the oldest goes when another comes. */
const mostKept = 2000;

/** Keeps what does not change until something else is loaded. */
export interface Remembered {
  /** What `make` gave for this key under this edition; it is asked where nothing is known yet. */
  value<Value>(edition: string, key: string, make: () => Promise<Value>): Promise<Value>;
}

/**
 * A memory for what takes long to count and is asked for again and again, such as how many
 * neighbours a hub has.
 */
export function remembered(): Remembered {
  const kept = new Map<string, unknown>();
  let of = "";
  return {
    async value<Value>(edition: string, key: string, make: () => Promise<Value>): Promise<Value> {
      if (edition !== of) kept.clear();
      of = edition;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one key always stands for one `make`
      if (kept.has(key)) return kept.get(key) as Value;

      // Not shared while it is being made: it ends with the request that asked for it.
      const made = await make();
      if (edition === of) kept.set(key, made);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return made;
    },
  };
}
