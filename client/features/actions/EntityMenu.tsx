import { Menu } from "react-aria-components/Menu";
import { ActionItem } from "./ActionItem.tsx";
import { useEntityActions } from "./useEntityActions.ts";
import { useWords } from "./useWords.ts";

/** A menu that no button opens takes the focus itself. */
const opened = { className: "menu", autoFocus: "first" } as const;

interface EntityMenuProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** The menu of what can be done with some entities, to be put into a popover; it takes the focus. */
export function EntityMenu({ ids, onClose }: EntityMenuProps) {
  const words = useWords();
  const actions = useEntityActions(ids);
  return (
    <Menu {...opened} aria-label={words.menu(ids.length)} onClose={onClose}>
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} />
      ))}
    </Menu>
  );
}
