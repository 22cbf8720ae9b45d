import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { groupings } from "../../../exploration/groups.ts";
import { explorationStore, useExploration } from "../../../exploration/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { GroupIcon } from "../../../ui/icons.tsx";
import { useWords } from "../useWords.ts";
import { useRegionFacts } from "./useRegionFacts.ts";
import "../../actions/actions.css";

/** The tool that draws entities together, by kind or by region, or each by itself again. */
export function GroupMenu() {
  const { group } = useWords();
  const by = useExploration(({ exploration }) => exploration.grouping?.by ?? "none");
  useRegionFacts();
  return (
    <MenuTrigger>
      <Button look="icon" aria-label={group.label} aria-pressed={by !== "none"}>
        <GroupIcon />
      </Button>
      <Popover className="popover" placement="left bottom">
        <Menu className="menu" aria-label={group.label} selectionMode="single" selectedKeys={[by]}>
          {([...groupings, "none"] as const).map((one) => (
            <MenuItem
              key={one}
              id={one}
              className="menu-item action"
              textValue={group.names[one]}
              onAction={() => {
                if (one !== by) {
                  explorationStore
                    .getState()
                    .run({ name: "group", by: one === "none" ? null : one });
                }
              }}
            >
              <Text slot="label">{group.names[one]}</Text>
              <Text slot="description">{group.notes[one]}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
