import type { Plugin } from "vite";

const message =
  /node_modules[\\/](?:react-aria|react-stately|react-aria-components)[\\/].*intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;

/** Leaves react-aria only the languages that the interface speaks; it brings thirty. */
export function onlyLocales(kept: readonly string[]): Plugin {
  return {
    name: "only-locales",
    enforce: "pre",
    load(id) {
      const locale = message.exec(id)?.[1];
      return locale === undefined || kept.includes(locale) ? null : "export default {};";
    },
  };
}
