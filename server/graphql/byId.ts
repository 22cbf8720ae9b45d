import DataLoader from "dataloader";

/** The most keys that one statement is asked for; the statements' contracts say the same. */
const batchSize = 500;

/**
 * What is fetched by id, for one request: together with what else is asked for at the time, and once.
 * What has been fetched can be had without a promise, of which a long list would make thousands.
 */
export class ById<Value> {
  readonly #known = new Map<string, Value>();
  readonly #loader: DataLoader<string, Value | undefined>;

  /** @param fetch gives, in any order, what is there */
  constructor(fetch: (ids: string[]) => Promise<readonly (readonly [id: string, value: Value])[]>) {
    this.#loader = new DataLoader<string, Value | undefined>(
      async (ids) => {
        for (const [id, value] of await fetch([...ids])) this.#known.set(id, value);
        return ids.map((id) => this.#known.get(id));
      },
      { maxBatchSize: batchSize },
    );
  }

  /** What has been fetched already. */
  known(id: string): Value | undefined {
    return this.#known.get(id);
  }

  /** Takes over what came by another way. */
  learn(id: string, value: Value): void {
    this.#known.set(id, value);
  }

  async load(id: string): Promise<Value | undefined> {
    return this.#known.get(id) ?? this.#loader.load(id);
  }

  /** Fetches these, so that they are known. */
  async fetch(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#known.has(id));
    if (missing.length > 0) await this.#loader.loadMany(missing).then(demandNoError);
  }
}

/** `loadMany` gives errors as values. */
function demandNoError(values: readonly unknown[]): void {
  const error = values.find((value) => value instanceof Error);
  if (error !== undefined) throw error;
}
