import { groupKeyOf } from "../../../exploration/groups.ts";
import { explorationStore, useExploration } from "../../../exploration/store.ts";
import { type Action, keyOf } from "../../actions/action.ts";
import { useWords } from "../useWords.ts";

/** What can be done with a group, which stands for its members. */
export function useGroupActions(key: string, members: readonly string[]): readonly Action[] {
  const { group } = useWords();
  const { run, select } = explorationStore.getState();
  const can = { disabledReason: null, note: null };
  return [
    {
      id: "open",
      label: group.open,
      key: keyOf("expand"),
      ...can,
      run: () => run({ name: "toggleGroup", key }),
    },
    {
      id: "members",
      label: group.members(members.length),
      key: keyOf("inspect"),
      ...can,
      run: () => select({ of: "entities", ids: members }),
    },
    {
      id: "ungroup",
      label: group.ungroup,
      key: null,
      ...can,
      run: () => run({ name: "group", by: null }),
    },
  ];
}

/** Closing again the group that an entity would be drawn in; none where it is drawn in none. */
export function useClosingAction(ids: readonly string[]): readonly Action[] {
  const { group } = useWords();
  const grouping = useExploration(({ exploration }) => exploration.grouping);
  const facts = useExploration((state) => state.facts);
  const [only, other] = ids;
  const entity = other === undefined ? facts.entities.get(only ?? "") : undefined;
  const key = grouping && entity ? groupKeyOf(entity, grouping.by, facts) : null;
  if (key === null || !grouping?.open.has(key)) return [];
  return [
    {
      id: "close",
      label: group.close,
      key: null,
      disabledReason: null,
      note: null,
      run: () => explorationStore.getState().run({ name: "toggleGroup", key }),
    },
  ];
}
