import { useLocation } from "wouter";
import { describeError } from "../api/describeError.ts";
import { useText } from "../i18n/text.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { NetworkFullError } from "./bringIn.ts";
import { mostEntities, mostRelations } from "./limits.ts";
import { explorationStore, useExploration } from "./store.ts";

/** Why something was not added to the network, and what would help; nothing without an error. */
export function NotAdded({ error }: { readonly error: Error | null }) {
  const { errors } = useText();
  if (error === null) return null;
  if (error instanceof NetworkFullError) return <Full error={error} />;
  const { title, advice } = describeError(error, errors);
  return (
    <p role="alert">
      <b>{title}</b> {advice}
    </p>
  );
}

/** The network is full: what makes room in it, and where more can be looked at than it can draw. */
function Full({ error: { of, wouldBe, held } }: { readonly error: NetworkFullError }) {
  const { network } = useText();
  const [, navigate] = useLocation();
  const exploration = useExploration((state) => state.exploration);
  const sight = useExploration((state) => state.sight);
  const { run } = explorationStore.getState();
  if (exploration.entities.size < held) return <p role="status">{network.roomAgain}</p>;
  const seen = new Set([...sight.entities.map(({ id }) => id), ...sight.agreementsInTies]);
  const unseen = [...exploration.entities].filter((id) => !seen.has(id));
  const removeUnseen = (): void => {
    run({ name: "remove", ids: unseen });
    announce(network.roomMade(unseen.length));
  };
  return (
    <div role="alert">
      <p>
        {of === "entities"
          ? network.fullOfEntities(wouldBe, mostEntities)
          : network.fullOfRelations(wouldBe, mostRelations)}
      </p>
      {unseen.length > 0 && (
        <Button look="main" onPress={removeUnseen}>
          {network.removeUnseen(unseen.length)}
        </Button>
      )}
      {exploration.grouping === null && (
        <Button onPress={() => run({ name: "group", by: "kind" })}>{network.drawTogether}</Button>
      )}
      <Button onPress={() => navigate("/agreements?view=matrix")}>{network.toMatrix}</Button>
    </div>
  );
}
