import { Menu } from "react-aria-components/Menu";
import { ActionItem } from "./ActionItem.tsx";
import { useEntityActions } from "./useEntityActions.ts";
import { useWords } from "./useWords.ts";

/** The menu of what can be done with some entities, to be put into a popover. */
export function EntityMenu({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const actions = useEntityActions(ids);
  return (
    <Menu className="menu" aria-label={words.menu(ids.length)}>
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} />
      ))}
    </Menu>
  );
}
