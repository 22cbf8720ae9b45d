import type { Dictionary } from "../i18n/text.ts";

/** What a key does in the network, by the name under which the interface's texts describe it. */
export type KeyAction = Exclude<keyof Dictionary["keys"], "scope">;

/** One row of the key table: the help is generated from it, and so is what keys do. */
export interface KeyBinding {
  readonly action: KeyAction;
  /** `KeyboardEvent.key`; Ctrl stands for ⌘ too. */
  readonly keys: readonly string[];
  /** Acts wherever the focus is, outside text fields; all others only within the network. */
  readonly everywhere?: boolean;
}

export const keyTable: readonly KeyBinding[] = [
  { action: "walk", keys: ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"] },
  { action: "follow", keys: ["[", "]"] },
  { action: "inspect", keys: ["Enter"] },
  { action: "select", keys: [" "] },
  { action: "selectAll", keys: ["Ctrl+a"] },
  { action: "paths", keys: ["p"] },
  { action: "expand", keys: ["e"] },
  { action: "hide", keys: ["h"] },
  { action: "remove", keys: ["Delete"] },
  { action: "menu", keys: ["Shift+F10", "ContextMenu"] },
  { action: "showAll", keys: ["Shift+h"] },
  { action: "fit", keys: ["f"] },
  { action: "fitSelection", keys: ["Shift+f"] },
  { action: "fullScreen", keys: ["Shift+m"] },
  { action: "zoomIn", keys: ["+", "="] },
  { action: "zoomOut", keys: ["-"] },
  { action: "zoomReset", keys: ["0"] },
  { action: "centre", keys: ["Home"] },
  { action: "clear", keys: ["Escape"] },
  { action: "legend", keys: ["g"] },
  { action: "search", keys: ["/"], everywhere: true },
  { action: "export", keys: ["Shift+e"], everywhere: true },
  { action: "undo", keys: ["Ctrl+z"], everywhere: true },
  { action: "redo", keys: ["Ctrl+Shift+z", "Ctrl+y"], everywhere: true },
  { action: "help", keys: ["?"], everywhere: true },
];

/** The parts of a keyboard event that decide what it means. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** What a key press asks for; null while an input method composes, and for keys of the browser. */
export function actionOf(press: KeyPress): KeyBinding | null {
  if (press.isComposing || press.key === "Process" || press.altKey) return null;
  const isLetter = /^[a-z]$/i.test(press.key);
  const name = [
    press.ctrlKey || press.metaKey ? "Ctrl+" : "",
    // A sign such as ? needs Shift on some keyboards only, so that Shift tells nothing there.
    press.shiftKey && (isLetter || /^F\d+$/.test(press.key)) ? "Shift+" : "",
    isLetter ? press.key.toLowerCase() : press.key,
  ].join("");
  return keyTable.find(({ keys }) => keys.includes(name)) ?? null;
}

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowDown: "↓",
  " ": "Space",
  Escape: "Esc",
  ContextMenu: "Menu",
};

/** A key as it stands in the help. */
export function keySign(key: string): string {
  const parts = key === "+" ? ["+"] : key.split("+");
  return parts
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(" ");
}
