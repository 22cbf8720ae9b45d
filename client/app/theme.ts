import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

export type Theme = "system" | "light" | "dark";

const remembered = "accord-atlas.theme";
const themes: readonly Theme[] = ["system", "light", "dark"];
const systemDark = matchMedia("(prefers-color-scheme: dark)");

function startingTheme(): Theme {
  const linked = new URLSearchParams(window.location.search).get("theme");
  const last = window.localStorage.getItem(remembered);
  return (
    themes.find((theme) => theme === linked) ?? themes.find((theme) => theme === last) ?? "system"
  );
}

const themeStore = createStore<{ theme: Theme; systemIsDark: boolean }>(() => ({
  theme: startingTheme(),
  systemIsDark: systemDark.matches,
}));

function paint({ theme }: { readonly theme: Theme }): void {
  document.documentElement.dataset["theme"] = theme;
}

/** Sets the page's colours and keeps them in step with the user's choice and the system's. */
export function followTheme(): void {
  paint(themeStore.getState());
  themeStore.subscribe(paint);
  systemDark.addEventListener("change", ({ matches }) => {
    themeStore.setState({ systemIsDark: matches });
  });
}

export function useTheme(): Theme {
  return useStore(themeStore, ({ theme }) => theme);
}

/** Whether the page is dark now, by choice or by the system. */
export function useIsDark(): boolean {
  return useStore(themeStore, ({ theme, systemIsDark }) =>
    theme === "system" ? systemIsDark : theme === "dark",
  );
}

/** Goes on to the next theme and remembers it. */
export function nextTheme(): void {
  const { theme } = themeStore.getState();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  window.localStorage.setItem(remembered, next);
  themeStore.setState({ theme: next });
  const address = new URL(window.location.href);
  if (!address.searchParams.has("theme")) return;
  // The link said otherwise; from now on it says what the user chose.
  address.searchParams.set("theme", next);
  window.history.replaceState(window.history.state, "", address);
}
