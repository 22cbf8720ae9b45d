import { groupKey } from "../../../exploration/groups.ts";
import { explorationStore } from "../../../exploration/store.ts";

/** What a double click does: a group is opened, an entity expanded. */
export function openGroupOr(expand: (id: string) => void): (id: string) => void {
  return (id) => {
    const key = groupKey(id);
    if (key === null) expand(id);
    else explorationStore.getState().run({ name: "toggleGroup", key });
  };
}
