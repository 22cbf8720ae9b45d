import { useMutation } from "@tanstack/react-query";
import { languageTag, useLanguage } from "../i18n/language.ts";
import { switchLanguage } from "../i18n/switchLanguage.ts";
import { useText } from "../i18n/text.ts";
import { Button } from "../ui/Button.tsx";

/** The button to the other language, and why it did not come where it did not. */
export function LanguageSwitch() {
  const { shell } = useText();
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  const switching = useMutation({ mutationFn: switchLanguage });

  return (
    <>
      <Button
        aria-label={shell.languageLabel}
        isPending={switching.isPending}
        onPress={() => switching.mutate(other)}
      >
        <span lang={languageTag[other]}>{shell.language}</span>
      </Button>
      {switching.isError && (
        <p className="top-note" role="alert">
          {shell.languageFailed}
          <Button onPress={() => switching.reset()}>{shell.close}</Button>
        </p>
      )}
    </>
  );
}
