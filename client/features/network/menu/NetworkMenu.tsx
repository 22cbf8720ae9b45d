import { type RefObject, useRef } from "react";
import { Menu, MenuItem, MenuSection, SubmenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import type { NetworkCanvas } from "../../../canvas/networkCanvas.ts";
import type { Action } from "../../actions/action.ts";
import { ActionItem } from "../../actions/ActionItem.tsx";
import { useEntityActions } from "../../actions/useEntityActions.ts";
import { arrangeBy } from "../layout/arrangeBy.ts";
import { LayoutItems } from "../layout/LayoutItems.tsx";
import { useWords } from "../useWords.ts";
import { LineMenu } from "./LineMenu.tsx";
import type { OpenMenu } from "./menuTarget.ts";
import { useClosingAction, useGroupActions } from "./useGroupActions.ts";
import { useExportAction, useLookingActions, useViewActions } from "./useViewActions.ts";
import "./menu.css";

/** A menu that no button opens takes the focus itself. */
const opened = { className: "menu", autoFocus: "first" } as const;

type Canvas = RefObject<NetworkCanvas | null>;

interface NetworkMenuProps {
  readonly open: OpenMenu;
  readonly canvas: Canvas;
  readonly onClose: () => void;
}

/** What can be done with what is under the pointer, or at the keyboard's cursor. */
export function NetworkMenu({ open, canvas, onClose }: NetworkMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: open.at.x, top: open.at.y }} />
      <Popover
        className="popover"
        placement="bottom start"
        triggerRef={anchor}
        isOpen
        onOpenChange={onClose}
      >
        <MenuOf open={open} canvas={canvas} onClose={onClose} />
      </Popover>
    </>
  );
}

interface MenuOfProps {
  readonly open: OpenMenu;
  readonly canvas: Canvas;
  readonly onClose: () => void;
}

function MenuOf({ open: { target }, ...props }: MenuOfProps) {
  switch (target.of) {
    case "entities":
      return <EntitiesMenu ids={target.ids} {...props} />;
    case "group":
      return <GroupOfMenu groupKey={target.key} members={target.members} {...props} />;
    case "line":
      return <LineMenu line={target.selection} onClose={props.onClose} />;
    case "canvas":
      return <CanvasMenu {...props} />;
    default:
      return target satisfies never;
  }
}

type Parts = Omit<MenuOfProps, "open">;

function EntitiesMenu({ ids, canvas, onClose }: Parts & { readonly ids: readonly string[] }) {
  const { menu, layout } = useWords();
  const round: Action = {
    id: "round",
    label: layout.roundThis,
    key: null,
    disabledReason: null,
    note: null,
    run: () => arrangeBy("concentric", ids),
  };
  return (
    <Menu {...opened} aria-label={menu.entities(ids.length)} onClose={onClose}>
      <Actions actions={useEntityActions(ids)} />
      <Actions actions={[...useLookingActions(canvas, ids), round, ...useClosingAction(ids)]} />
    </Menu>
  );
}

interface GroupParts extends Parts {
  readonly groupKey: string;
  readonly members: readonly string[];
}

function GroupOfMenu({ groupKey, members, onClose }: GroupParts) {
  const { group } = useWords();
  return (
    <Menu {...opened} aria-label={group.menu} onClose={onClose}>
      <Actions actions={useGroupActions(groupKey, members)} />
    </Menu>
  );
}

function CanvasMenu({ canvas, onClose }: Parts) {
  const { menu, layout } = useWords();
  return (
    <Menu {...opened} aria-label={menu.canvas} onClose={onClose}>
      <Actions actions={useViewActions(canvas)} />
      <SubmenuTrigger>
        <MenuItem className="menu-item action" textValue={layout.label}>
          <Text slot="label">{layout.label}</Text>
        </MenuItem>
        <Popover className="popover">
          <Menu className="menu" aria-label={layout.label} onClose={onClose}>
            <LayoutItems />
          </Menu>
        </Popover>
      </SubmenuTrigger>
      <Actions actions={[useExportAction()]} />
    </Menu>
  );
}

function Actions({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <MenuSection>
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} />
      ))}
    </MenuSection>
  );
}
