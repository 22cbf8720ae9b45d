import { Keyboard } from "react-aria-components/Keyboard";
import { MenuItem } from "react-aria-components/Menu";
import { Text } from "react-aria-components/Text";
import type { Action } from "./action.ts";
import "./actions.css";

/**
 * An action as a line of a menu, with its key beside it. What cannot be done now stays within reach
 * of the keyboard, so that everyone learns why.
 */
export function ActionItem({ action }: { readonly action: Action }) {
  const { id, label, key, disabledReason, note, run } = action;
  const under = disabledReason ?? note;
  const isOff = disabledReason !== null;
  return (
    <MenuItem
      id={id}
      className={isOff ? "menu-item action off" : "menu-item action"}
      textValue={label}
      shouldCloseOnSelect={!isOff}
      ref={(element) => element?.setAttribute("aria-disabled", String(isOff))}
      onAction={() => {
        if (!isOff) run();
      }}
    >
      <Text slot="label">{label}</Text>
      {key !== null && <Keyboard>{key}</Keyboard>}
      {under !== null && <Text slot="description">{under}</Text>}
    </MenuItem>
  );
}
