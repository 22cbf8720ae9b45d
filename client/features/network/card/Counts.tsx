/** What comes first stands on a card; the rest is found where there is more room. */
const mostLines = 5;

interface CountsProps {
  readonly of: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** How many there are of each, the first few. */
export function Counts({ of }: CountsProps) {
  return (
    <ul>
      {of.slice(0, mostLines).map(({ id, label, count }) => (
        <li key={id}>
          {label}
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** Sums what is counted under the same id, the greatest first. */
export function mostFirst(counted: readonly (readonly [string, number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [id, count] of counted) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums].toSorted((a, b) => b[1] - a[1]);
}
