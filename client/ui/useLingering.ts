import { useEffect, useRef, useState } from "react";

/**
 * A value that has come stays at least so long, in milliseconds, after which null may follow: what
 * says that something is under way would else flicker where that takes no time.
 */
export function useLingering<Value>(value: Value | null, leastMs: number): Value | null {
  const [shown, setShown] = useState(value);
  const since = useRef(0);
  useEffect(() => {
    if (value !== null) {
      setShown((before) => {
        if (before === null) since.current = performance.now();
        return value;
      });
      return undefined;
    }
    const left = Math.max(0, since.current + leastMs - performance.now());
    const timer = window.setTimeout(() => setShown(null), left);
    return () => window.clearTimeout(timer);
  }, [value, leastMs]);
  return shown;
}
