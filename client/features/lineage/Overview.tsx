import { Link } from "wouter";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { AskedButton } from "../asked/AskedButton.tsx";
import type { LineageState } from "./address.ts";
import { LineageFigure } from "./LineageFigure.tsx";
import type { Lineage } from "./model/lineage.ts";
import { leavesOf, rootsOf } from "./model/lineages.ts";
import { type Lineages, useLineages, useSatellites, useStepsQuery } from "./queries.ts";
import { SatellitesNote } from "./SatellitesNote.tsx";
import { joined } from "./joined.ts";
import { useWords } from "./useWords.ts";

/** Every lineage of the dataset, each as a figure of its own. */
export function Overview(state: LineageState) {
  const words = useWords();
  const answer = useLineages();
  if (answer.error && !answer.data) {
    return <RequestFailed error={answer.error} onRetry={answer.again} />;
  }
  if (!answer.data) return <Busy>{words.loading}</Busy>;
  if (answer.data.lineages.length === 0) {
    return (
      <Notice title={words.empty} advice={words.emptyAdvice}>
        <Link href="/">{words.toNetwork}</Link>
      </Notice>
    );
  }
  return <Figures all={answer.data} {...state} />;
}

function Figures({ all, ...state }: LineageState & { readonly all: Lineages }) {
  const words = useWords();
  const { lineages, read, total } = all;
  const { satellites, answer } = useSatellites(lineages, state.address.satellites);
  const asked = useStepsQuery();
  const stages = lineages.reduce((sum, lineage) => sum + lineage.stages.length, 0);
  return (
    <>
      <p className="lineage-remark">
        {words.overview(lineages.length, stages)} <AskedButton queries={[asked]} />
      </p>
      {read < total && <p className="lineage-remark">{words.cut(read, total)}</p>}
      {state.address.satellites && <SatellitesNote answer={answer} />}
      <div className="lineage-figures">
        {lineages.map((lineage) => (
          <LineageFigure
            key={lineage.stages[0]?.id}
            lineage={lineage}
            title={<FromTo lineage={lineage} />}
            focus={null}
            satellites={satellites}
            tellsStory={false}
            {...state}
          />
        ))}
      </div>
    </>
  );
}

/** What a lineage begins with and what it has led to. */
function FromTo({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords();
  const language = useLanguage();
  const names = (stages: Lineage["stages"]) =>
    joined(
      stages.map((stage) => nameIn(language, stage)),
      words,
    );
  return (
    <>
      {names(rootsOf(lineage))} <span className="from-to">{words.fromTo}</span>{" "}
      {names(leavesOf(lineage))}
    </>
  );
}
