import type { EntityFact } from "../../exploration/facts.ts";
import { expansionSize } from "../../exploration/limits.ts";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { KindMenu } from "./KindMenu.tsx";
import { useExpand, useNeighbourCounts } from "./useExpand.ts";
import "./expand.css";

interface EntityActionsProps {
  readonly entity: EntityFact;
}

/** What can be done with the entity in the inspector: expand it, hide it, pin it. */
export function EntityActions({ entity }: EntityActionsProps) {
  const text = useText();
  const isIn = useExploration(({ exploration }) => exploration.entities.has(entity.id));
  const isPinned = useExploration(({ exploration }) => exploration.pinned.has(entity.id));
  const place = useExploration(({ exploration }) => exploration.places.get(entity.id));
  const { run, select } = explorationStore.getState();
  const counts = useNeighbourCounts(entity.id);
  const expand = useExpand();
  const left = counts.data?.neighbourhood.total;

  const hide = (): void => {
    run({ name: "hide", ids: [entity.id] });
    select({ of: "nothing" });
    announce(text.actions.hiddenNow(1));
  };

  return (
    <div className="actions" role="group" aria-label={text.actions.label}>
      <Button
        look="main"
        isPending={expand.isPending}
        isDisabled={left === 0}
        onPress={() => expand.mutate({ entity })}
      >
        {text.actions.expand}
      </Button>
      <KindMenu
        counts={counts.data?.entity?.relationCounts ?? []}
        isDisabled={left === 0}
        onChoose={(narrowing) => expand.mutate({ entity, ...narrowing })}
      />
      {isIn && <Button onPress={hide}>{text.actions.hide}</Button>}
      {isPinned ? (
        <Button onPress={() => run({ name: "unpin", ids: [entity.id] })}>
          {text.actions.unpin}
        </Button>
      ) : (
        place && (
          <Button onPress={() => run({ name: "pin", at: [[entity.id, place.x, place.y]] })}>
            {text.actions.pin}
          </Button>
        )
      )}
      <ExpandNote error={expand.error} page={expand.data} left={left} />
    </div>
  );
}

interface ExpandNoteProps {
  readonly error: Error | null;
  readonly page: { readonly came: number; readonly total: number } | undefined;
  readonly left: number | undefined;
}

/** How much of the neighbourhood is shown: a limit that was reached is said, never hidden. */
function ExpandNote({ error, page, left }: ExpandNoteProps) {
  const { actions } = useText();
  if (error) return <NotAdded error={error} />;
  if (left === 0) return <p>{actions.complete}</p>;
  if (page && page.total > page.came) {
    const next = Math.min(page.total - page.came, expansionSize);
    return <p>{actions.page(page.came, page.total, next)}</p>;
  }
  return <p>{left === undefined ? "\u00a0" : actions.more(left)}</p>;
}
