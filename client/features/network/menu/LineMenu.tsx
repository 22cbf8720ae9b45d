import { Menu } from "react-aria-components/Menu";
import type { Selection } from "../../../exploration/store.ts";
import { ActionItem } from "../../actions/ActionItem.tsx";
import { useWords } from "../useWords.ts";
import { useLineActions } from "./useLineActions.ts";

/** A menu that no button opens takes the focus itself. */
const opened = { className: "menu", autoFocus: "first" } as const;

interface LineMenuProps {
  /** What a press on the line selects: relations, or a tie. */
  readonly line: Selection;
  readonly onClose: () => void;
}

/** The menu of what can be done with a line, to be put into a popover; it takes the focus. */
export function LineMenu({ line, onClose }: LineMenuProps) {
  const { menu } = useWords();
  const actions = useLineActions(line);
  return (
    <Menu {...opened} aria-label={menu.line} onClose={onClose}>
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} />
      ))}
    </Menu>
  );
}
