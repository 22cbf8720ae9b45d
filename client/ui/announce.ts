import { createStore } from "zustand/vanilla";

/** The last thing that was said to screen readers; `turn` tells two equal messages apart. */
export const announcements = createStore<{ message: string; turn: number }>(() => ({
  message: "",
  turn: 0,
}));

/** Says something politely: after what the screen reader is at, and only the last of several. */
export function announce(message: string): void {
  announcements.setState(({ turn }) => ({ message, turn: turn + 1 }));
}
