import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { say } from "./arrival.ts";
import { restore } from "./restore.ts";

/** Larger than any exploration can be, in bytes: such a file is something else. */
const largestFile = 20_000_000;

/** Opens a file that holds a saved exploration, in the network; a failure is said over the map. */
export function useOpenFile(): (file: File) => void {
  const { document } = useText();
  const [, goTo] = useLocation();
  const { mutate } = useMutation({
    mutationFn: async (file: File) => {
      const { readSaved, UnreadableError } = await import("../../exploration/readSaved.ts");
      try {
        if (file.size > largestFile) throw new UnreadableError("foreign");
        return await restore(readSaved(await file.text()));
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        say({ of: "problem", reason: error.reason, place: error.place });
        return null;
      }
    },
    onSuccess: (restored) => {
      goTo("/");
      if (restored === null) return;
      say(restored.drift && { of: "drift", drift: restored.drift });
      announce(document.opened(restored.entities, restored.steps));
    },
  });
  const open = (file: File): void =>
    mutate(file, {
      onError: (error) => {
        goTo("/");
        say({ of: "failed", error, again: () => open(file) });
      },
    });
  return open;
}
