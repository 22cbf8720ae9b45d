import { useMemo } from "react";
import { Link } from "wouter";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useLanguage } from "../../i18n/language.ts";
import { collator, nameIn } from "../../i18n/names.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useWorkspaceAddress } from "../../ui/useWorkspaceAddress.ts";
import { type LineageState, readAddress, writeAddress } from "./address.ts";
import { type Choice, Chooser } from "./Chooser.tsx";
import { Controls } from "./Controls.tsx";
import { Legend } from "./Legend.tsx";
import { OfOne } from "./OfOne.tsx";
import { Overview } from "./Overview.tsx";
import {
  type Lineages,
  type Mechanism,
  useLineages,
  useMechanisms,
  useSatellites,
} from "./queries.ts";
import { SatellitesNote } from "./SatellitesNote.tsx";
import { useWords } from "./useWords.ts";
import "./lineage.css";

const noMechanisms: readonly Mechanism[] = [];

/** What came before what: the lineage of one mechanism, or every lineage of the dataset. */
export function LineageWorkspace() {
  const words = useWords();
  const language = useLanguage();
  const state = useWorkspaceAddress(readAddress, writeAddress);
  const { address, change } = state;
  const all = useLineages();
  const mechanisms = useMechanisms();

  const stages = useMemo(
    () => all.data?.lineages.flatMap((lineage) => lineage.stages) ?? [],
    [all.data],
  );
  const ordered = useMemo(() => mechanismsFirst(stages), [stages]);
  const alone = useMemo(() => {
    const known = new Set(stages.map(({ id }) => id));
    return (mechanisms.data ?? noMechanisms)
      .filter(({ id }) => !known.has(id))
      .toSorted((a, b) => collator.compare(nameIn(language, a), nameIn(language, b)));
  }, [mechanisms.data, stages, language]);

  return (
    <div className="lineage">
      <header className="lineage-head">
        <h1>{words.title}</h1>
        <Chooser
          ordered={ordered}
          alone={alone}
          chosen={address.of}
          onChoose={(of) => change({ of, step: null }, "push")}
        />
        {address.of !== null && (
          <Button onPress={() => change({ of: null, step: null }, "push")}>
            {words.choose.clear}
          </Button>
        )}
        <Controls {...state} />
      </header>
      {address.of === null ? (
        <All answer={all} alone={alone} mechanismsFailed={mechanisms} {...state} />
      ) : (
        <OfOne key={address.of} of={address.of} {...state} />
      )}
      <Legend />
    </div>
  );
}

interface AllProps extends LineageState {
  readonly answer: ReturnType<typeof useLineages>;
  readonly alone: readonly Mechanism[];
  readonly mechanismsFailed: ReturnType<typeof useMechanisms>;
}

function All({ answer, alone, mechanismsFailed, address, change }: AllProps) {
  const words = useWords();
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
  return (
    <>
      <Drawn data={answer.data} alone={alone} address={address} change={change} />
      {mechanismsFailed.error && (
        <RequestFailed
          error={mechanismsFailed.error}
          onRetry={() => void mechanismsFailed.refetch()}
        />
      )}
    </>
  );
}

interface DrawnProps extends LineageState {
  readonly data: Lineages;
  readonly alone: readonly Mechanism[];
}

function Drawn({ data, alone, address, change }: DrawnProps) {
  const words = useWords();
  const { lineages, read, total } = data;
  const ids = useMemo(
    () => lineages.flatMap(({ stages }) => stages.map(({ id }) => id)),
    [lineages],
  );
  const satellites = useSatellites(ids, address.satellites);
  const shown = useMemo(
    () => (address.satellites ? (satellites.data?.satellites ?? []) : []),
    [address.satellites, satellites.data],
  );
  return (
    <>
      <p className="lineage-remark">
        {words.overview(lineages.length, ids.length)}. {words.introduction}
      </p>
      {read < total && <p className="lineage-remark">{words.cut(read, total)}</p>}
      {address.satellites && <SatellitesNote answer={satellites} />}
      <Overview
        lineages={lineages}
        satellites={shown}
        alone={alone}
        address={address}
        change={change}
      />
    </>
  );
}

const isMechanism = ({ kind }: Choice): boolean => kind === "Mechanism";

/** Mechanisms before all else, for they are what the workspace is asked about. */
function mechanismsFirst(stages: readonly Choice[]): readonly Choice[] {
  return [...stages.filter(isMechanism), ...stages.filter((stage) => !isMechanism(stage))];
}
