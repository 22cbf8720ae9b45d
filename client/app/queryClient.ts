import { QueryClient } from "@tanstack/react-query";
import { isAway } from "../api/describeError.ts";

/** While the database is away, what is on the screen asks again this often, in milliseconds. */
const lookAgain = 3000;

/** What the server said last stays on the screen; what failed because it is away heals by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      staleTime: 5 * 60_000,
      networkMode: "always",
      refetchInterval: ({ state }) => (isAway(state.error) ? lookAgain : false),
    },
    mutations: { networkMode: "always" },
  },
});
