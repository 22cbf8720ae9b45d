/** Does the work for each, two at a time, which is what one client of the console may. */
export async function byTwo<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const inTurn = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  };
  await Promise.all([inTurn(), inTurn()]);
}
