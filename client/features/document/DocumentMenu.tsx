import { useRef } from "react";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { openExport } from "../export/exportDialogStore.ts";
import { saveFile } from "./saveFile.ts";
import { useOpenFile } from "./useOpenFile.ts";

/** What can be done with the exploration as a whole: its link, its file. */
export function DocumentMenu() {
  const { document: words, shell } = useText();
  const openFile = useOpenFile();
  const chooser = useRef<HTMLInputElement>(null);
  const canSave = useExploration(
    ({ history, madeOn }) => history.steps.length > 0 && madeOn !== null,
  );

  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      announce(shell.shared);
    } catch {
      announce(shell.notShared);
    }
  };
  const actions: Readonly<Record<string, () => void>> = {
    link: () => void copyLink(),
    save: saveFile,
    open: () => chooser.current?.click(),
    export: () => openExport(true),
  };

  return (
    <>
      <MenuTrigger>
        <Button look="main">{shell.share}</Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            disabledKeys={canSave ? [] : ["save", "export"]}
            onAction={(key) => actions[String(key)]?.()}
          >
            <MenuItem className="menu-item plain" id="link">
              {words.copyLink}
            </MenuItem>
            <MenuItem className="menu-item plain" id="save">
              {words.save}
            </MenuItem>
            <MenuItem className="menu-item plain" id="open">
              {words.open}
            </MenuItem>
            <MenuItem className="menu-item plain" id="export">
              {words.export}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) openFile(file);
          // The same file may be chosen again after it was changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
