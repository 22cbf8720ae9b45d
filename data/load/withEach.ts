/**
 * Does the same work with each item, some of them at once; the next items are made meanwhile.
 * Where one fails no further one is begun, and those under way are waited for.
 */
export async function withEach<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const items = inOrder(source);
  const hands = Array.from({ length: atOnce }, async () => {
    try {
      for (;;) {
        const { done, value } = await items.next();
        if (done === true) return;
        await work(value);
      }
    } catch (error) {
      await items.return(undefined);
      throw error;
    }
  });
  const ends = await Promise.allSettled(hands);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

/** A generator gives its items one after another, whoever asks while one is being made. */
async function* inOrder<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item, undefined> {
  yield* source;
  return undefined;
}
