import { useEffect, useMemo } from "react";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { explorationStore } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { announce } from "../../ui/announce.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { AskedButton } from "../asked/AskedButton.tsx";
import { type LineageState, mostDepth } from "./address.ts";
import { LineageFigure } from "./LineageFigure.tsx";
import type { Stage } from "./model/lineage.ts";
import { lineageQuery, type LineageOfOne, useLineageOf, useSatellites } from "./queries.ts";
import { SatellitesNote } from "./SatellitesNote.tsx";
import { useWords } from "./useWords.ts";

interface OfOneProps extends LineageState {
  readonly of: string;
}

/** The lineage of one entity: where it came from, what it led to, and the steps within it. */
export function OfOne({ of, ...state }: OfOneProps) {
  const words = useWords();
  const { direction, depth } = state.address;
  const found = useLineageOf(of, direction, depth);
  if (found.error && !found.data) {
    return <RequestFailed error={found.error} onRetry={found.again} />;
  }
  if (!found.data) return <Busy>{words.loadingOf}</Busy>;
  const { stage } = found.data;
  if (stage === null) {
    return (
      <Notice title={words.gone} advice={words.goneAdvice}>
        <Button look="main" onPress={() => state.change({ of: null, step: null }, "push")}>
          {words.choose.clear}
        </Button>
      </Notice>
    );
  }
  return <Found found={found.data} stage={stage} {...state} />;
}

interface FoundProps extends LineageState {
  readonly found: LineageOfOne;
  readonly stage: Stage;
}

function Found({ found, stage, ...state }: FoundProps) {
  const { lineage, within, withinRead, withinTotal, isCut } = found;
  const { address, change } = state;
  const words = useWords();
  const name = nameIn(useLanguage(), stage);
  const drawn = useMemo(() => [lineage, ...within], [lineage, within]);
  const { satellites, answer } = useSatellites(drawn, address.satellites);
  const hasSteps = lineage.relations.length > 0;
  const title = hasSteps ? words.ofTitle[address.direction](name) : words.nothing(name);
  useEffect(() => announce(title), [title]);

  return (
    <div className="lineage-figures">
      {address.satellites && <SatellitesNote answer={answer} />}
      <LineageFigure
        lineage={lineage}
        title={title}
        focus={stage.id}
        satellites={satellites}
        tellsStory={hasSteps}
        {...state}
      />
      {!hasSteps && <Silence stage={stage} {...state} />}
      {isCut && (
        <p className="lineage-remark" role="status">
          {words.truncated(address.depth)}{" "}
          {address.depth < mostDepth && (
            <Button look="main" onPress={() => change({ depth: address.depth + 1 })}>
              {words.further}
            </Button>
          )}
        </p>
      )}
      {within.map((inner) => (
        <LineageFigure
          key={inner.stages[0]?.id}
          lineage={inner}
          title={words.withinTitle(name)}
          focus={null}
          satellites={satellites}
          tellsStory
          {...state}
        />
      ))}
      {withinRead < withinTotal && (
        <p className="lineage-remark">{words.withinCut(withinRead, withinTotal)}</p>
      )}
      <p className="lineage-remark">
        <AskedButton queries={[lineageQuery(stage.id, address.direction, address.depth)]} />
      </p>
    </div>
  );
}

/** What to do where the sources say nothing of what came before or after. */
function Silence({ stage, address, change }: LineageState & { readonly stage: Stage }) {
  const words = useWords();
  const isOneWay = address.direction !== "BOTH";
  return (
    <p className="lineage-remark">
      {isOneWay ? words.nothingDirection : words.nothingAdvice}{" "}
      {isOneWay ? (
        <Button look="main" onPress={() => change({ direction: "BOTH" })}>
          {words.bothWays}
        </Button>
      ) : (
        <Button
          look="main"
          onPress={() => explorationStore.getState().select({ of: "entities", ids: [stage.id] })}
        >
          {words.otherRelations}
        </Button>
      )}
    </p>
  );
}
