import type { Progress } from "./writeGraph.ts";

/** How a load's progress is shown: on one line that is written over, or in a plain line a step. */
export function showProgress(terminal: {
  readonly isWatched: boolean;
  writeProgress(text: string): void;
}): { readonly report: Progress; end(): void } {
  let isOpen = false;
  return {
    report(step, done, total) {
      if (terminal.isWatched) {
        isOpen = true;
        terminal.writeProgress(`\r\u001b[K${step}: ${done} of ${total}`);
      } else if (done === total) {
        terminal.writeProgress(`${step}: ${total}\n`);
      }
    },
    end() {
      if (isOpen) terminal.writeProgress("\r\u001b[K");
      isOpen = false;
    },
  };
}
