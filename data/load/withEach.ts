/**
 * Does the same work with each item, some of them at once; the next items are made meanwhile.
 * Where one fails no further one is begun, and those under way are waited for.
 * @throws the first failure: what fails after it may do so because of it
 */
export async function withEach<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const items = inOrder(source);
  const failures: unknown[] = [];
  const hand = async (): Promise<void> => {
    try {
      while (failures.length === 0) {
        const { done, value } = await items.next();
        if (done === true) return;
        await work(value);
      }
    } catch (error) {
      failures.push(error);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  if (failures.length > 0) throw failures[0];
}

/** A generator gives its items one after another, whoever asks while one is being made. */
async function* inOrder<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item, undefined> {
  yield* source;
  return undefined;
}
