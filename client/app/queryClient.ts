import { QueryClient } from "@tanstack/react-query";
import { isAway, mayPass } from "../api/describeError.ts";

/** While the database is away, what is on the screen asks again this often, in milliseconds. */
const lookAgain = 3000;

/** After a surprise the server may know better next time, but is not to be pressed. */
const lookAgainLater = 15_000;

function nextLook(error: Error | null): number | false {
  if (isAway(error)) return lookAgain;
  return error !== null && mayPass(error) ? lookAgainLater : false;
}

/** What the server said last stays on the screen; what failed because it is away heals by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      staleTime: 5 * 60_000,
      networkMode: "always",
      refetchInterval: ({ state }) => nextLook(state.error),
      // A tab that was left while the database was away is whole when the user comes back.
      refetchIntervalInBackground: true,
    },
    mutations: { networkMode: "always" },
  },
});
