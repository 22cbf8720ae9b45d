import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { useWords } from "./useWords.ts";

/** How many entities a list holds at first, and at most. */
export const usualSize = 20;
export const mostListed = 100;

interface RestProps {
  readonly shown: number;
  readonly total: number;
  /** Whether `total` counts them all. */
  readonly exact: boolean;
  readonly onRest: () => void;
  /** Where a longer list is to be found, if anywhere. */
  readonly elsewhere?: ReactNode;
}

/** Says of a list that it was cut, and offers the rest; nothing where it is whole. */
export function Rest({ shown, total, exact, onRest, elsewhere }: RestProps) {
  const words = useWords();
  if (shown >= total) return null;
  return (
    <p className="shared-rest">
      {words.cut(shown, total, exact)}{" "}
      {shown < mostListed ? (
        <Button onPress={onRest}>{words.rest}</Button>
      ) : (
        <>
          {words.mostListed(mostListed)} {elsewhere}
        </>
      )}
    </p>
  );
}
