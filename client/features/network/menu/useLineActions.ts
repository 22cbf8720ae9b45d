import { pathsBetween } from "../../../exploration/inquiry.ts";
import { explorationStore, type Selection, useExploration } from "../../../exploration/store.ts";
import { type Action, keyOf } from "../../actions/action.ts";
import { useWords } from "../useWords.ts";

/** What can be done with a line between two entities. */
export function useLineActions(line: Selection): readonly Action[] {
  const { menu } = useWords();
  const relations = useExploration((state) => state.facts.relations);
  const { select, ask } = explorationStore.getState();
  const first = line.of === "relations" ? relations.get(line.ids[0] ?? "") : undefined;
  const ends = line.of === "agreementTie" ? line.ends : first ? [first.from, first.to] : [];
  const [a, b] = ends;
  return [
    {
      id: "details",
      label: menu.inspect,
      key: keyOf("inspect"),
      disabledReason: null,
      note: null,
      run: () => select(line),
    },
    {
      id: "bothEnds",
      label: menu.bothEnds,
      key: null,
      disabledReason: null,
      note: null,
      run: () => select({ of: "entities", ids: ends }),
    },
    {
      id: "paths",
      label: menu.paths,
      key: null,
      disabledReason: null,
      note: null,
      run: () => {
        if (a === undefined || b === undefined) return;
        select({ of: "entities", ids: [a, b] });
        ask(pathsBetween(a, b));
      },
    },
  ];
}
