const still = matchMedia("(prefers-reduced-motion: reduce)");

/** How long a move takes, in milliseconds. */
export const moveTime = 380;

/** From this many entities on, a move would explain nothing. */
const mostAnimated = 150;

/** From this many nodes and edges on, a move would stutter: each of its frames draws them all anew. */
const mostDrawn = 1000;

/** Whether the user sees so many move among so many that are drawn, or they are simply in another place. */
export function isAnimated(count = 1, drawn = 0): boolean {
  return !still.matches && count <= mostAnimated && drawn < mostDrawn;
}
