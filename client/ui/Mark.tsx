import { shapePath } from "./shapes.ts";

interface MarkProps {
  readonly shape: string;
  readonly colour: string;
  /** Drawn hollow: what is meant is planned, or switched off. */
  readonly hollow?: boolean;
  readonly size?: number;
}

/** A kind's shape in its colour, beside the word that says the same. */
export function Mark({ shape, colour, hollow = false, size = 12 }: MarkProps) {
  return (
    <svg className="mark" width={size} height={size} viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
      <path
        d={shapePath(shape)}
        fill={hollow ? "none" : colour}
        stroke={colour}
        strokeWidth={hollow ? 0.28 : 0}
        strokeLinejoin="round"
      />
    </svg>
  );
}
