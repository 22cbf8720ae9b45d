import type { Progress } from "./progress.ts";

/** Milliseconds between two lines of one step, where nobody watches. */
const interval = 10_000;
/** Characters of a full bar. */
const width = 24;

/** How the progress of a command is shown: by a bar that is written over, or in plain lines now and then. */
export interface ShownProgress {
  readonly report: Progress;
  /** Clears the bar, before something else is printed. */
  end(): void;
}

export function showProgress(terminal: {
  readonly isWatched: boolean;
  writeProgress(text: string): void;
}): ShownProgress {
  return terminal.isWatched ? bar(terminal) : lines(terminal);
}

function bar(terminal: { writeProgress(text: string): void }): ShownProgress {
  let shown = "";
  return {
    report(step, done, total) {
      const share = total === 0 ? 1 : done / total;
      const full = Math.floor(share * width);
      const line = `${"█".repeat(full)}${"░".repeat(width - full)} ${Math.floor(share * 100)} % ${step}`;
      if (line === shown) return;
      shown = line;
      terminal.writeProgress(`\r\u001b[K${line}`);
    },
    end() {
      if (shown !== "") terminal.writeProgress("\r\u001b[K");
      shown = "";
    },
  };
}

function lines(terminal: { writeProgress(text: string): void }): ShownProgress {
  let current = "";
  let since = 0;
  return {
    report(step, done, total) {
      if (step !== current) [current, since] = [step, Date.now()];
      const isLate = Date.now() - since >= interval;
      if (done < total && !isLate) return;
      since = Date.now();
      terminal.writeProgress(
        done < total ? `${step}: ${done} of ${total}\n` : `${step}: ${total}\n`,
      );
    },
    end() {},
  };
}
