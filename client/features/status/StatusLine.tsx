import { useOntology } from "../../api/useOntology.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { LoadingState } from "./LoadingState.tsx";
import "./status.css";

interface StatusLineProps {
  readonly version: string;
}

/** Says at all times how much is shown of how much, and what is out of sight. */
export function StatusLine({ version }: StatusLineProps) {
  const text = useText();
  const sight = useExploration((state) => state.sight);
  const hasBegun = useExploration((state) => state.history.steps.length > 0);
  const filters = [...sight.leftOutBy.keys()];
  const leftOut = text.filters.leftOut(sight.leftOut.entities, sight.leftOut.relations);
  const showAll = (): void => {
    explorationStore.getState().run({ name: "showAll" });
    announce(text.actions.allShown);
  };
  const lift = (): void => {
    explorationStore.getState().run({ name: "lift", filters });
    announce(text.filters.lifted);
  };

  return (
    <footer className="status">
      <LoadingState />
      <span>
        <HowMuch />
      </span>
      {sight.agreementsInTies.size > 0 && (
        <span>{text.status.asTies(sight.agreementsInTies.size)}</span>
      )}
      {sight.hidden > 0 && (
        <span>
          {text.status.hidden(sight.hidden)}
          {" · "}
          <Button onPress={showAll}>{text.status.showAll}</Button>
        </span>
      )}
      {leftOut !== "" && (
        <span>
          {text.status.filteredAway(leftOut)}
          {" · "}
          <Button onPress={lift}>{text.filters.lift(filters.length)}</Button>
        </span>
      )}
      {hasBegun && sight.hidden === 0 && leftOut === "" && (
        <span className="wide">{text.status.nothingHidden}</span>
      )}
      <span className="wide" title={text.shell.versionTitle(version)}>
        {version && text.shell.version(version.slice(0, 6))}
      </span>
    </footer>
  );
}

/** How much is shown of how much; before anything is, how much there is. */
function HowMuch() {
  const { shell, status, inspector } = useText();
  const { dataset } = useOntology();
  const { entities, relations } = useExploration((state) => state.sight);
  const hasBegun = useExploration((state) => state.history.steps.length > 0);
  if (dataset.version === "") return shell.loading;
  return hasBegun
    ? status.shown(entities.length, dataset.entityCount, relations.length)
    : inspector.contents(dataset.entityCount, dataset.relationCount, dataset.passageCount);
}
