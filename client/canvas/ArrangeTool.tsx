import type { ExplorationStore } from "../exploration/store.ts";
import { useText } from "../i18n/text.ts";
import { Button } from "../ui/Button.tsx";
import { ArrangeIcon } from "../ui/icons.tsx";

/** Arranges what a canvas draws anew, for a picture that needs no choice of layouts. */
export function ArrangeTool({ store }: { readonly store: ExplorationStore }) {
  const { view } = useText();
  return (
    <Button
      look="icon"
      aria-label={view.arrange}
      onPress={() => store.getState().run({ name: "arrange" })}
    >
      <ArrangeIcon />
    </Button>
  );
}
