import { QueryClient } from "@tanstack/react-query";
import { nextLook } from "../api/nextLook.ts";

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
