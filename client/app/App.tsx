import { QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { languageTag, useLanguage } from "../i18n/language.ts";
import { useText } from "../i18n/text.ts";
import { queryClient } from "./queryClient.ts";
import { Shell } from "./Shell.tsx";

/** The application, in the language and with the server's answers that all of it shares. */
export function App() {
  const language = useLanguage();
  const { product, productElsewhere } = useText();

  useLayoutEffect(() => {
    document.documentElement.lang = languageTag[language];
    document.title = `${product} · ${productElsewhere}`;
  }, [language, product, productElsewhere]);

  return (
    <I18nProvider locale={language === "zh" ? "zh-CN" : "en-US"}>
      <QueryClientProvider client={queryClient}>
        <Shell />
      </QueryClientProvider>
    </I18nProvider>
  );
}
