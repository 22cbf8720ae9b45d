import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { SeveralIcon, TiesIcon } from "../../ui/icons.tsx";

/** How the network is pressed and drawn: whether presses gather, whether agreements are ties. */
export function NetworkTools() {
  const { view } = useText();
  const selectsSeveral = useExploration((state) => state.selectsSeveral);
  const asTies = useExploration(({ exploration }) => exploration.agreementsAsTies);
  const { run, selectSeveral } = explorationStore.getState();
  return (
    <>
      <Button
        look="icon"
        aria-label={view.several}
        aria-pressed={selectsSeveral}
        onPress={() => selectSeveral(!selectsSeveral)}
      >
        <SeveralIcon />
      </Button>
      <Button
        look="icon"
        aria-label={view.ties}
        aria-pressed={asTies}
        onPress={() => run({ name: "toggleTies" })}
      >
        <TiesIcon />
      </Button>
    </>
  );
}
