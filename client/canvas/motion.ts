const still = matchMedia("(prefers-reduced-motion: reduce)");

/** How long a move takes, in milliseconds. */
export const moveTime = 380;

/** From this many entities on, a move would stutter and explain nothing. */
const mostAnimated = 150;

/** Whether the user sees so many move, or they are simply in another place. */
export function isAnimated(count = 1): boolean {
  return !still.matches && count <= mostAnimated;
}
