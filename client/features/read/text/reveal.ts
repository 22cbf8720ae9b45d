/** Brings a passage into the middle of the view, and the keyboard to it. */
export function reveal(passage: string): void {
  const sentence = document.getElementById(passage);
  sentence?.scrollIntoView({ block: "center" });
  sentence?.querySelector<HTMLElement>(".verse")?.focus({ preventScroll: true });
}
