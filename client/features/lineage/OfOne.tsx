import { useMemo } from "react";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { type LineageState, mostDepth } from "./address.ts";
import { LineageFigure } from "./LineageFigure.tsx";
import type { Stage } from "./model/lineage.ts";
import { type LineageOfOne, useLineageOf, useSatellites } from "./queries.ts";
import { SatellitesNote } from "./SatellitesNote.tsx";
import { useWords } from "./useWords.ts";

interface OfOneProps extends LineageState {
  readonly of: string;
}

/** The lineage of one entity: where it came from, what it led to, and the steps within it. */
export function OfOne({ of, address, change }: OfOneProps) {
  const words = useWords();
  const found = useLineageOf(of, address.direction, address.depth);
  if (found.error && !found.data)
    return <RequestFailed error={found.error} onRetry={found.again} />;
  if (!found.data) return <Busy>{words.loadingOf}</Busy>;
  const { stage } = found.data;
  if (stage === null) {
    return (
      <Notice title={words.gone} advice={words.goneAdvice}>
        <Button look="main" onPress={() => change({ of: null, step: null }, "push")}>
          {words.choose.clear}
        </Button>
      </Notice>
    );
  }
  return <Found found={found.data} stage={stage} address={address} change={change} />;
}

interface FoundProps extends LineageState {
  readonly found: LineageOfOne;
  readonly stage: Stage;
}

function Found({ found, stage, address, change }: FoundProps) {
  const { lineage, within, isCut } = found;
  const words = useWords();
  const language = useLanguage();
  const name = nameIn(language, stage);
  const drawn = useMemo(() => [lineage, ...within], [lineage, within]);
  const ids = useMemo(
    () => [...new Set(drawn.flatMap(({ stages }) => stages.map(({ id }) => id)))],
    [drawn],
  );
  const answer = useSatellites(ids, address.satellites);
  const satellites = useMemo(
    () => (address.satellites ? (answer.data?.satellites ?? []) : []),
    [address.satellites, answer.data],
  );
  const satellitesOf = useMemo(
    () =>
      drawn.map(({ stages }) => {
        const own = new Set(stages.map(({ id }) => id));
        return satellites.filter((satellite) => own.has(satellite.stage));
      }),
    [drawn, satellites],
  );

  return (
    <div className="lineage-figures">
      {address.satellites && <SatellitesNote answer={answer} />}
      {lineage.relations.length > 0 ? (
        <LineageFigure
          key={stage.id}
          lineage={lineage}
          title={words.ofTitle}
          focus={stage.id}
          satellites={satellitesOf[0] ?? []}
          address={address}
          change={change}
          tellsStory
        />
      ) : (
        <Notice
          title={words.nothing(name)}
          advice={address.direction === "BOTH" ? words.nothingAdvice : words.nothingDirection}
        >
          {address.direction === "BOTH" ? null : (
            <Button look="main" onPress={() => change({ direction: "BOTH" })}>
              {words.bothWays}
            </Button>
          )}
        </Notice>
      )}
      {isCut && (
        <p className="lineage-remark" role="status">
          {words.truncated(address.depth)}
          {address.depth < mostDepth && (
            <Button look="main" onPress={() => change({ depth: address.depth + 1 })}>
              {words.further}
            </Button>
          )}
        </p>
      )}
      {within.map((inner, index) => (
        <LineageFigure
          key={`${stage.id} ${inner.stages[0]?.id}`}
          lineage={inner}
          title={words.withinTitle(name)}
          focus={null}
          satellites={satellitesOf[index + 1] ?? []}
          address={address}
          change={change}
          tellsStory
        />
      ))}
    </div>
  );
}
