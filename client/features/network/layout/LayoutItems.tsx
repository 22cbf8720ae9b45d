import { MenuItem } from "react-aria-components/Menu";
import { Text } from "react-aria-components/Text";
import { layoutNames } from "../../../exploration/layout.ts";
import { useExploration } from "../../../exploration/store.ts";
import { useWords } from "../useWords.ts";
import { arrangeBy, roundOf } from "./arrangeBy.ts";
import "../../actions/actions.css";

/** Every way to arrange the network, as lines of a menu. */
export function LayoutItems() {
  const { layout } = useWords();
  const selection = useExploration((state) => state.selection);
  const round = roundOf(selection);
  return layoutNames.map((name) => (
    <MenuItem
      key={name}
      id={name}
      className="menu-item action"
      textValue={layout.names[name]}
      onAction={() => arrangeBy(name, round)}
    >
      <Text slot="label">{layout.names[name]}</Text>
      <Text slot="description">
        {name === "concentric" && round.length === 0
          ? layout.notes.concentricAlone
          : layout.notes[name]}
      </Text>
    </MenuItem>
  ));
}
