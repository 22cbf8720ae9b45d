import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Contents } from "./Contents.tsx";
import type { Beside } from "./filter/address.ts";
import { filterPassages, isUnfiltered, noFilter } from "./filter/filter.ts";
import { FilterBar } from "./filter/FilterBar.tsx";
import { Head } from "./Head.tsx";
import { SidePanel } from "./panel/SidePanel.tsx";
import { reveal } from "./text/reveal.ts";
import { SourceText } from "./text/SourceText.tsx";
import { useAddress } from "./useAddress.ts";
import { useSharedEntity } from "./useSharedEntity.ts";
import type { SourcesAnswer } from "./useSources.ts";
import { useWords } from "./useWords.ts";

interface EditionProps {
  readonly answer: SourcesAnswer;
}

/** The whole screen: chapters at the left, the text, and at the right what rests on it. */
export function Edition({ answer }: EditionProps) {
  const { sources, read, total } = answer;
  const words = useWords();
  const state = useAddress();
  const { address, change, narrow } = state;
  const { filter, passage, entity } = address;
  const [cursor, setCursor] = useState<string | null>(null);

  const all = useMemo(() => sources.flatMap(({ passages }) => passages), [sources]);
  const shown = useMemo(() => filterPassages(all, filter), [all, filter]);
  const shownIds = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const current = [cursor, passage].find((id) => id !== null && shownIds.has(id)) ?? shown[0]?.id;
  const selected = passage === null ? null : (all.find(({ id }) => id === passage) ?? null);
  const beside = useBeside(address.beside, sources);

  // Only the link that the page was opened with moves the view; a click is where the reader looks.
  const linked = useRef(passage);
  useEffect(() => {
    if (linked.current !== null) reveal(linked.current);
    linked.current = null;
  }, []);

  const onSelect = useCallback((id: string) => change({ passage: id, entity: null }), [change]);
  const onEntity = useSharedEntity(state);
  const onClose = useCallback(() => change({ passage: null, entity: null }), [change]);

  return (
    <div className="read" data-open={passage !== null || entity !== null}>
      <Contents sources={sources} shown={shownIds} />
      <div className="read-page">
        <Head answer={answer} all={all} address={address} beside={beside} onChange={change} />
        <FilterBar all={all} shown={shown.length} filter={filter} onNarrow={narrow} />
        {total !== null && total > read && <p className="cut">{words.cut(read, total)}</p>}
        {shown.length === 0 && (
          <Notice title={words.filter.nothing} advice={words.filter.nothingAdvice}>
            <Button look="main" onPress={() => narrow(noFilter)}>
              {words.filter.clear}
            </Button>
          </Notice>
        )}
        {sources.map((source) => (
          <SourceText
            key={source.id}
            source={source}
            isOnly={sources.length === 1}
            shown={shownIds}
            isFiltered={!isUnfiltered(filter)}
            kinds={filter.kinds}
            explains={filter.coverage === "silent"}
            beside={beside}
            current={current ?? null}
            selected={passage}
            entity={entity}
            onCursor={setCursor}
            onSelect={onSelect}
            onEntity={onEntity}
            onClose={onClose}
          />
        ))}
      </div>
      <SidePanel
        all={all}
        passage={selected}
        isPassageGone={passage !== null && selected === null}
        entity={entity}
        onEntity={onEntity}
        onReveal={reveal}
        onClose={onClose}
      />
    </div>
  );
}

/** What the reader chose to see beside our words, else the original wherever there is one. */
function useBeside(chosen: Beside | null, sources: SourcesAnswer["sources"]): Beside {
  const hasOriginal = sources.some(({ attachment }) => attachment === "MATCHES");
  if (chosen === "original" && !hasOriginal) return "nothing";
  return chosen ?? (hasOriginal ? "original" : "nothing");
}
