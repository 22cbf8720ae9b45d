import { Menu, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Button } from "../../../ui/Button.tsx";
import { ArrangeIcon } from "../../../ui/icons.tsx";
import { useWords } from "../useWords.ts";
import { LayoutItems } from "./LayoutItems.tsx";

/** The tool that arranges the network in one of several ways. */
export function LayoutMenu() {
  const { layout } = useWords();
  return (
    <MenuTrigger>
      <Button look="icon" aria-label={layout.label}>
        <ArrangeIcon />
      </Button>
      <Popover className="popover" placement="left bottom">
        <Menu className="menu" aria-label={layout.label}>
          <LayoutItems />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
