import { isAway, mayPass } from "./describeError.ts";

/** While the database is away, what is on the screen asks again this often, in milliseconds. */
const lookAgain = 3000;

/** After a surprise the server may know better next time, but is not to be pressed. */
const lookAgainLater = 15_000;

/** After how many milliseconds what failed is asked again by itself; false for never. */
export function nextLook(error: Error | null): number | false {
  if (isAway(error)) return lookAgain;
  return error !== null && mayPass(error) ? lookAgainLater : false;
}
