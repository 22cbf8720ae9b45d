/** The same items; the next one is made ready while the one before is in use. */
export async function* ahead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = source.next();
  for (;;) {
    const { done, value } = await next;
    if (done === true) return;
    next = source.next();
    // Whoever stops early never asks for it; that it failed is then of no interest.
    next.catch(() => {});
    yield value;
  }
}
