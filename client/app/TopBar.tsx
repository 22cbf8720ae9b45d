import { canRedo, canUndo } from "../exploration/history.ts";
import { explorationStore, useExploration } from "../exploration/store.ts";
import { DocumentMenu } from "../features/document/DocumentMenu.tsx";
import { SearchBox, type SearchBoxProps } from "../features/search/SearchBox.tsx";
import { languageTag, setLanguage, useLanguage } from "../i18n/language.ts";
import { useText } from "../i18n/text.ts";
import { Button } from "../ui/Button.tsx";
import { RedoIcon, ThemeIcon, UndoIcon } from "../ui/icons.tsx";
import { nextTheme, useTheme } from "./theme.ts";

/** Search, and the few things that concern the page as a whole. */
export function TopBar({ onChoose }: SearchBoxProps) {
  const text = useText();
  const language = useLanguage();
  const theme = useTheme();
  const mayUndo = useExploration(({ history }) => canUndo(history));
  const mayRedo = useExploration(({ history }) => canRedo(history));
  const { undo, redo } = explorationStore.getState();
  const other = language === "zh" ? "en" : "zh";

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
        <Button aria-label={text.shell.languageLabel} onPress={() => setLanguage(other)}>
          <span lang={languageTag[other]}>{text.shell.language}</span>
        </Button>
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
