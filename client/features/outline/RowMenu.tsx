import { type ReactNode, type RefObject, useRef, useState } from "react";
import { Popover } from "react-aria-components/Popover";

/** The one menu of all rows: a menu of its own in each of a thousand rows would be slow. */
export interface RowMenu<Target> {
  readonly open: (target: Target, beside: Element) => void;
  readonly element: ReactNode;
}

/** @param menuOf what can be done with a row; it closes by itself */
export function useRowMenu<Target>(
  menuOf: (target: Target, close: () => void) => ReactNode,
): RowMenu<Target> {
  const [target, setTarget] = useState<{ readonly of: Target } | null>(null);
  const anchor = useRef<Element>(null);
  const close = (): void => setTarget(null);
  return {
    open: (of, beside) => {
      anchor.current = beside;
      setTarget({ of });
    },
    element: target && (
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={anchor satisfies RefObject<Element | null>}
        isOpen
        onOpenChange={close}
      >
        {menuOf(target.of, close)}
      </Popover>
    ),
  };
}
