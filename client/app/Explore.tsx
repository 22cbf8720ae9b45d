import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { RequestFailed } from "../api/RequestFailed.tsx";
import { useOntology } from "../api/useOntology.ts";
import { filtersInForce } from "../exploration/filters.ts";
import { filterWords } from "../exploration/filterWords.ts";
import { entitiesToWarnOf } from "../exploration/limits.ts";
import { explorationStore, useExploration } from "../exploration/store.ts";
import { ArrivalNote } from "../features/document/ArrivalNote.tsx";
import { useExpandById } from "../features/expand/useExpand.ts";
import { FiltersButton } from "../features/filters/FiltersButton.tsx";
import { openFilters, useFiltersAreOpen } from "../features/filters/filtersOpenStore.ts";
import { Legend } from "../features/legend/Legend.tsx";
import { Network } from "../features/network/Network.tsx";
import { reopen, useOpening } from "../features/opening/useOpening.ts";
import { useLanguage } from "../i18n/language.ts";
import { useText } from "../i18n/text.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Panel } from "./Panel.tsx";
import { useIsDark } from "./theme.ts";
import { useIndexPlace } from "./useIndexPlace.ts";
import "./explore.css";

/** Loads with the first question: many visits ask none. */
const Answer = lazy(async () => ({ default: (await import("./Answer.tsx")).Answer }));
const Lower = lazy(async () => ({ default: (await import("./Lower.tsx")).Lower }));
const FiltersPanel = lazy(async () => ({
  default: (await import("../features/filters/FiltersPanel.tsx")).FiltersPanel,
}));

/** The Explore workspace: the network with its legend, what to say where it shows nothing, and the answer to what is asked. */
export function Explore() {
  const dark = useIsDark();
  const expand = useExpandById();
  const inquiry = useExploration((state) => state.inquiry);
  const indexPlace = useIndexPlace();
  const hasFilters = useFiltersAreOpen();
  return (
    <div className="explore">
      <Network dark={dark} onExpand={expand}>
        <FiltersButton />
        <Legend />
        <NetworkState />
        <ArrivalNote />
      </Network>
      {hasFilters && (
        <Panel of="filters">
          <Suspense>
            <FiltersPanel />
          </Suspense>
        </Panel>
      )}
      {indexPlace === "map" && (
        <Panel of="index">
          <Suspense fallback={<section className="lower" />}>
            <Lower />
          </Suspense>
        </Panel>
      )}
      {inquiry && (
        <Panel of={inquiry.about}>
          <Suspense>
            <Answer inquiry={inquiry} />
          </Suspense>
        </Panel>
      )}
    </div>
  );
}

/** More entities than a picture can tell apart, and what would make it one again. */
function Large({ count }: { readonly count: number }) {
  const { filters, network } = useText();
  const isGrouped = useExploration(({ exploration }) => exploration.grouping !== null);
  if (isGrouped) return null;
  return (
    <p className="network-warning" data-covers="">
      {network.large(count)}
      <Button onPress={() => explorationStore.getState().run({ name: "group", by: "kind" })}>
        {network.drawTogether}
      </Button>
      <Button onPress={() => openFilters(true)}>{filters.button}</Button>
    </p>
  );
}

/** Each way for the map to be empty has words of its own and its own way on. */
function NetworkState() {
  const text = useText();
  const opening = useOpening();
  const toOpening = useMutation({ mutationFn: () => reopen(new AbortController().signal) });
  const sight = useExploration((state) => state.sight);
  const exploration = useExploration((state) => state.exploration);
  const facts = useExploration((state) => state.facts);
  const ontology = useOntology();
  const language = useLanguage();
  const hasBegun = useExploration(({ history }) => history.steps.length > 0);

  if (sight.entities.length > 0) {
    return sight.entities.length >= entitiesToWarnOf ? (
      <Large count={sight.entities.length} />
    ) : null;
  }
  if (!hasBegun) {
    return (
      <div className="network-over">
        {opening.error ? (
          <RequestFailed error={opening.error} onRetry={() => void opening.refetch()} />
        ) : (
          <Busy>{text.network.opening}</Busy>
        )}
      </div>
    );
  }
  const filters = filtersInForce(exploration);
  const isFiltered = sight.leftOut.entities > 0;
  const bringBack = (): void =>
    explorationStore.getState().run(isFiltered ? { name: "lift", filters } : { name: "showAll" });
  return (
    <div className="network-over">
      {exploration.entities.size > 0 ? (
        <Notice
          title={isFiltered ? text.network.filteredAway : text.network.allHidden}
          advice={
            isFiltered
              ? filters
                  .map((name) => filterWords(name, exploration, { facts, ontology, language }))
                  .join("; ")
              : text.status.hidden(sight.hidden)
          }
        >
          <Button look="main" onPress={bringBack}>
            {isFiltered ? text.filters.lift(filters.length) : text.status.showAll}
          </Button>
        </Notice>
      ) : (
        <Notice title={text.network.empty} advice={text.network.emptyAdvice}>
          {toOpening.error ? (
            <RequestFailed error={toOpening.error} onRetry={() => toOpening.mutate()} />
          ) : (
            <Button look="main" isPending={toOpening.isPending} onPress={() => toOpening.mutate()}>
              {text.network.toOpening}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
