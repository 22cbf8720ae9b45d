import { canRedo, canUndo } from "../exploration/history.ts";
import { explorationStore, useExploration } from "../exploration/store.ts";
import { DocumentMenu } from "../features/document/DocumentMenu.tsx";
import { SearchBox, type SearchBoxProps } from "../features/search/SearchBox.tsx";
import { useText } from "../i18n/text.ts";
import { Button } from "../ui/Button.tsx";
import { RedoIcon, ThemeIcon, UndoIcon } from "../ui/icons.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { nextTheme, useTheme } from "./theme.ts";

/** Search, and the few things that concern the page as a whole. */
export function TopBar({ onChoose }: SearchBoxProps) {
  const text = useText();
  const theme = useTheme();
  const mayUndo = useExploration(({ history }) => canUndo(history));
  const mayRedo = useExploration(({ history }) => canRedo(history));
  const { undo, redo } = explorationStore.getState();

  return (
    <header className="top">
      <SearchBox onChoose={onChoose} />
      <div className="tools">
        <Button aria-label={text.shell.undo} isDisabled={!mayUndo} onPress={undo}>
          <UndoIcon />
          <span className="wide">{text.shell.undo}</span>
        </Button>
        <Button look="icon" aria-label={text.shell.redo} isDisabled={!mayRedo} onPress={redo}>
          <RedoIcon />
        </Button>
        <LanguageSwitch />
        <Button
          look="icon"
          aria-label={text.shell.themeLabel(text.shell.theme[theme])}
          onPress={nextTheme}
        >
          <ThemeIcon />
        </Button>
        <DocumentMenu />
      </div>
    </header>
  );
}
