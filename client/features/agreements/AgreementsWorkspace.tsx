import { useMemo } from "react";
import { Link } from "wouter";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { useShowInNetwork } from "../../exploration/useShowInNetwork.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { Agreement } from "./agreement.ts";
import { EmptyFilter } from "./EmptyFilter.tsx";
import { filterAgreements, unknownIn } from "./filter/filter.ts";
import { FilterBar } from "./filter/FilterBar.tsx";
import { Header } from "./Header.tsx";
import { Ledger } from "./ledger/Ledger.tsx";
import { MatrixView } from "./matrix/MatrixView.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { useAddress } from "./useAddress.ts";
import { type AgreementsAnswer, useAgreements } from "./useAgreements.ts";
import { useSelectedAgreement } from "./useSelectedAgreement.ts";
import { useWords } from "./useWords.ts";
import "./agreements.css";

/** Which agreements link which regions: one filtered set as a ledger, a matrix and a timeline. */
export function AgreementsWorkspace() {
  const words = useWords();
  const answer = useAgreements();

  if (answer.error && !answer.isComplete) {
    return <RequestFailed error={answer.error} onRetry={answer.retry} />;
  }
  if (!answer.isComplete) {
    return (
      <div className="agreements">
        <Busy>{words.loading(answer.agreements.length, answer.total)}</Busy>
      </div>
    );
  }
  if (answer.agreements.length === 0) {
    return (
      <Notice title={words.empty} advice={words.emptyAdvice}>
        <Link href="/">{words.toNetwork}</Link>
      </Notice>
    );
  }
  return <Views answer={answer} />;
}

function Views({ answer }: { readonly answer: AgreementsAnswer }) {
  const { agreements: all, hierarchy, total } = answer;
  const words = useWords();
  const state = useAddress();
  const { address, change, narrow } = state;
  const { filter, view } = address;
  const { selected, select } = useSelectedAgreement(state);
  const network = useShowInNetwork();

  const inAnyYear = useMemo(
    () => filterAgreements(all, { ...filter, years: null }, hierarchy),
    [all, filter, hierarchy],
  );
  const shown = useMemo(
    () => filterAgreements(inAnyYear, filter, hierarchy),
    [inAnyYear, filter, hierarchy],
  );
  const showInNetwork = (agreements: readonly Agreement[]): void => {
    const titles = agreements.map(({ id }) => id);
    const parties = agreements.flatMap((agreement) => agreement.parties.map(({ id }) => id));
    network.mutate({ ids: [...new Set([...titles, ...parties])], selected: titles });
  };
  const gone = useMemo(() => unknownIn(filter, all, hierarchy), [filter, all, hierarchy]);
  const drawn = view === "timeline" ? inAnyYear : shown;

  return (
    <div className="agreements">
      <Header
        shown={shown}
        all={all}
        hierarchy={hierarchy}
        address={address}
        selected={shown.find(({ id }) => id === selected) ?? null}
        isAdding={network.isPending}
        onChange={change}
        onShowInNetwork={showInNetwork}
      />
      <FilterBar agreements={all} hierarchy={hierarchy} filter={filter} onNarrow={narrow} />
      {total !== null && total > all.length && (
        <p className="remark cut">{words.cut(all.length, total)}</p>
      )}
      {gone > 0 && <p className="remark cut">{words.gone(gone)}</p>}
      {network.error && (
        <div className="remark cut">
          <NotAdded error={network.error} />
        </div>
      )}
      <div className="view" data-view={view}>
        {drawn.length === 0 ? (
          <EmptyFilter all={all} filter={filter} hierarchy={hierarchy} onNarrow={narrow} />
        ) : view === "ledger" ? (
          <Ledger
            agreements={shown}
            address={address}
            selected={selected}
            onSelect={select}
            onChange={change}
          />
        ) : view === "matrix" ? (
          <MatrixView
            agreements={shown}
            all={all}
            hierarchy={hierarchy}
            address={address}
            selected={selected}
            onSelect={select}
            onChange={change}
            onShowInNetwork={showInNetwork}
          />
        ) : (
          <Timeline
            agreements={inAnyYear}
            years={filter.years}
            selected={selected}
            onSelect={select}
            onChoose={(years) => narrow({ years })}
          />
        )}
      </div>
    </div>
  );
}
