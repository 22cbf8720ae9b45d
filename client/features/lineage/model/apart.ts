/**
 * Moves places apart until each is `least` from the next, as little as can be: those that are in
 * each other's way stand round their middle, and none before `first`.
 *
 * @param wanted in ascending order
 */
export function apart(wanted: readonly number[], least: number, first: number): readonly number[] {
  const groups: { count: number; start: number }[] = [];
  for (const place of wanted) {
    let group = { count: 1, start: place };
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      if (before.start + before.count * least <= group.start) break;
      groups.pop();
      // The start that is best for all: the mean of what each place asks of it.
      const asked = (group.start - before.count * least) * group.count;
      const count = before.count + group.count;
      group = { count, start: (before.start * before.count + asked) / count };
    }
    groups.push(group);
  }
  let free = first;
  return groups.flatMap(({ count, start }) =>
    Array.from({ length: count }, (_, index) => {
      const place = Math.max(start + index * least, free);
      free = place + least;
      return place;
    }),
  );
}
