import { type ReactNode, type RefObject, useRef, useState } from "react";
import { Popover } from "react-aria-components/Popover";

/** What can be done with a row; it closes by itself. */
export type MenuOfRow = (close: () => void) => ReactNode;

/** The one menu of all rows: a menu of its own in each of a thousand rows would be slow. */
export interface RowMenu {
  readonly open: (menu: MenuOfRow, beside: Element) => void;
  readonly element: ReactNode;
}

export function useRowMenu(): RowMenu {
  const [opened, setOpened] = useState<{ readonly menu: MenuOfRow } | null>(null);
  const anchor = useRef<Element>(null);
  const close = (): void => setOpened(null);
  return {
    open: (menu, beside) => {
      anchor.current = beside;
      setOpened({ menu });
    },
    element: opened && (
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={anchor satisfies RefObject<Element | null>}
        isOpen
        onOpenChange={close}
      >
        {opened.menu(close)}
      </Popover>
    ),
  };
}
