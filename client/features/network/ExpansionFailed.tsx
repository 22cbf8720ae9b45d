import { useStore } from "zustand";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { expansionFailure } from "../expand/useExpand.ts";

/** Says over the map why a double click, a key or a menu brought nothing, and what would help. */
export function ExpansionFailed() {
  const { network } = useText();
  const error = useStore(expansionFailure, (state) => state.error);
  if (error === null) return null;
  return (
    <div className="network-failure" data-covers="">
      <NotAdded error={error} />
      <Button
        look="icon"
        aria-label={network.close}
        onPress={() => expansionFailure.setState({ error: null })}
      >
        <CloseIcon />
      </Button>
    </div>
  );
}
