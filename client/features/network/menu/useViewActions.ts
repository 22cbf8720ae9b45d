import type { RefObject } from "react";
import type { NetworkCanvas } from "../../../canvas/networkCanvas.ts";
import { explorationStore, useExploration } from "../../../exploration/store.ts";
import { useText } from "../../../i18n/text.ts";
import { announce } from "../../../ui/announce.ts";
import { type Action, keyOf } from "../../actions/action.ts";
import { openExport } from "../../export/exportDialogStore.ts";
import { useWords } from "../useWords.ts";

type Canvas = RefObject<NetworkCanvas | null>;

/** What can be done with the network as a whole. */
export function useViewActions(canvas: Canvas): readonly Action[] {
  const { actions } = useText();
  const { menu } = useWords();
  const sight = useExploration((state) => state.sight);
  const isEmpty = sight.entities.length === 0;
  const nothingShown = isEmpty ? menu.nothingShown : null;
  return [
    {
      id: "fit",
      label: menu.fit,
      key: keyOf("fit"),
      disabledReason: nothingShown,
      note: null,
      run: () => canvas.current?.fit(),
    },
    {
      id: "selectAll",
      label: menu.selectAll,
      key: keyOf("selectAll"),
      disabledReason: nothingShown,
      note: null,
      run: () => {
        const ids = sight.entities.map(({ id }) => id);
        explorationStore.getState().select({ of: "entities", ids });
      },
    },
    {
      id: "showAll",
      label: menu.showAll,
      key: keyOf("showAll"),
      disabledReason: sight.outOfSight === 0 ? menu.nothingHidden : null,
      note: null,
      run: () => {
        explorationStore.getState().run({ name: "showAll" });
        announce(actions.allShown);
      },
    },
  ];
}

/** Looking at some entities: the view comes to them. */
export function useLookingActions(canvas: Canvas, ids: readonly string[]): readonly Action[] {
  const { menu } = useWords();
  const [only, other] = ids;
  const alone = other === undefined ? only : undefined;
  return [
    {
      id: "fitThese",
      label: alone === undefined ? menu.fitSelection : menu.centre,
      key: keyOf(alone === undefined ? "fitSelection" : "centre"),
      disabledReason: null,
      note: null,
      run: () => {
        if (alone === undefined) canvas.current?.fit(ids);
        else canvas.current?.centre(alone);
      },
    },
  ];
}

/** Taking the network out of the program. */
export function useExportAction(): Action {
  const { menu } = useWords();
  const sight = useExploration((state) => state.sight);
  return {
    id: "export",
    label: menu.export,
    key: keyOf("export"),
    disabledReason: sight.entities.length === 0 ? menu.nothingShown : null,
    note: null,
    run: () => openExport(true),
  };
}
