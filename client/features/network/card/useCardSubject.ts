import { useEffect, useState } from "react";
import { useExploration } from "../../../exploration/store.ts";

/** How long the pointer, or the keyboard's cursor, rests on an entity before its card comes, in milliseconds. */
const delay = { pointer: 350, keyboard: 700 };

/** The entity that a card is shown for: the pointer or the keyboard has rested on it a while. */
export function useCardSubject(): string | null {
  const hovered = useExploration((state) => state.hovered);
  const cursor = useExploration((state) => (state.cursorShown ? state.cursor : null));
  const wanted = hovered ?? cursor;
  const wait = hovered === null ? delay.keyboard : delay.pointer;
  const [subject, setSubject] = useState<string | null>(null);

  useEffect(() => {
    if (wanted === null) return undefined;
    const timer = window.setTimeout(() => setSubject(wanted), wait);
    const dismiss = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      window.clearTimeout(timer);
      setSubject(null);
    };
    document.addEventListener("keydown", dismiss, true);
    return () => {
      window.clearTimeout(timer);
      setSubject(null);
      document.removeEventListener("keydown", dismiss, true);
    };
  }, [wanted, wait]);

  return subject === wanted ? subject : null;
}
