import type { ReactNode } from "react";
import { useWords } from "./useWords.ts";

/** A kind as a line of the table. */
export interface KindLine {
  readonly id: string;
  readonly name: ReactNode;
  /** What is said of it: its subkinds, or what it may join. */
  readonly about: string;
  readonly count: number;
}

interface KindTableProps {
  readonly id: string;
  readonly title: string;
  /** What the middle column says. */
  readonly about: string;
  readonly lines: readonly KindLine[];
}

/** Kinds as a table: what each is called, what is said of it, and how often it occurs. */
export function KindTable({ id, title, about, lines }: KindTableProps) {
  const { kinds } = useWords();
  return (
    <>
      <h3 id={id}>{title}</h3>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{kinds.kind}</th>
            <th scope="col">{about}</th>
            <th scope="col" className="figure">
              {kinds.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.name}</th>
              <td>{line.about}</td>
              <td className="figure">{line.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
