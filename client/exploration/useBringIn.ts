import { useMutation } from "@tanstack/react-query";
import { useText } from "../i18n/text.ts";
import { announce } from "../ui/announce.ts";
import { bringIn } from "./bringIn.ts";

/**
 * Adds entities to the network as one step, and leaves the selection as it is. Its error is a
 * `NetworkFullError` where they do not fit; `NotAdded` says so.
 */
export function useBringIn() {
  const { search } = useText();
  return useMutation({
    mutationFn: (ids: readonly string[]) => bringIn({ name: "add", ids }),
    onSuccess: (_nothing, ids) => announce(search.addedSet(ids.length)),
  });
}
