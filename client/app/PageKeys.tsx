import { useEffect } from "react";
import { actionOf } from "../canvas/keys.ts";
import { explorationStore } from "../exploration/store.ts";
import { openExport } from "../features/export/exportDialogStore.ts";
import { openHelp } from "../features/guide/help/helpStore.ts";

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The keys that act everywhere: search, undo, redo and the list of keys. Text fields keep theirs. */
export function PageKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const binding = actionOf(event);
      if (!binding?.everywhere || event.defaultPrevented || isTextField(event.target)) return;
      if (document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      const { undo, redo } = explorationStore.getState();
      if (binding.action === "undo") undo();
      else if (binding.action === "redo") redo();
      else if (binding.action === "help") openHelp("keys");
      else if (binding.action === "export") openExport(true);
      else document.querySelector<HTMLElement>("[data-search]")?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}
