import type { ReactNode } from "react";
import { useWords } from "./useWords.ts";

/** One value that a filter tells apart. */
export interface Check {
  readonly id: string;
  readonly name: string;
  readonly mark?: ReactNode;
}

interface ChecksProps {
  readonly checks: readonly Check[];
  readonly counts: ReadonlyMap<string, number>;
  readonly off: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Values with how often each occurs; those that are not ticked are filtered away. */
export function Checks({ checks, counts, off, onToggle }: ChecksProps) {
  const words = useWords();
  return (
    <ul className="filter-checks">
      {checks
        .filter(({ id }) => counts.has(id) || off.has(id))
        .map(({ id, name, mark }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!off.has(id)} onChange={() => onToggle(id)} />
              {mark}
              <span>{name}</span>
              <i title={words.inNetwork(counts.get(id) ?? 0)}>{counts.get(id) ?? 0}</i>
            </label>
          </li>
        ))}
    </ul>
  );
}
