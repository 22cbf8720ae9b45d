import type { KeyboardEvent } from "react";

/**
 * Moves the focus within the text, which is one tab stop: up and down between sentences, right and
 * left between a sentence's number and the names in it. Gives whether the key was one of these.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = targetOf(event.key, event.currentTarget);
  if (target === undefined) return false;
  event.preventDefault();
  target?.focus({ preventScroll: true });
  target?.closest(".sentence")?.scrollIntoView({ block: "nearest" });
  return true;
}

/** @returns undefined for a key that moves nothing, null where there is nowhere to go */
function targetOf(key: string, from: HTMLElement): HTMLElement | null | undefined {
  switch (key) {
    case "j":
    case "ArrowDown":
      return verse(from, 1);
    case "k":
    case "ArrowUp":
      return verse(from, -1);
    case "Home":
      return verses(from).at(0) ?? null;
    case "End":
      return verses(from).at(-1) ?? null;
    case "ArrowRight":
      return withinSentence(from, 1);
    case "ArrowLeft":
      return withinSentence(from, -1);
    default:
      return undefined;
  }
}

function verses(from: HTMLElement): HTMLElement[] {
  return [...(from.closest(".read-page")?.querySelectorAll<HTMLElement>(".verse") ?? [])];
}

function verse(from: HTMLElement, step: number): HTMLElement | null {
  const own = from.closest(".sentence")?.querySelector<HTMLElement>(".verse");
  const all = verses(from);
  const index = own ? all.indexOf(own) + step : -1;
  return all[index] ?? null;
}

function withinSentence(from: HTMLElement, step: number): HTMLElement | null {
  const stops = from.closest(".sentence")?.querySelectorAll<HTMLElement>(".verse, .mention") ?? [];
  const all = [...stops];
  return all[all.indexOf(from) + step] ?? null;
}
