import { useState } from "react";
import { isTooSlow } from "../../api/describeError.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import { mostLength, type PathsInquiry, usualLength } from "../../exploration/inquiry.ts";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { explorationStore } from "../../exploration/store.ts";
import { useBringIn } from "../../exploration/useBringIn.ts";
import { useInNetwork } from "../../exploration/useInNetwork.ts";
import { useLanguage } from "../../i18n/language.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { AskedButton } from "../asked/AskedButton.tsx";
import { kindNames } from "./kindNames.ts";
import { Narrow } from "./Narrow.tsx";
import { NoPath, TooSlow } from "./NoPath.tsx";
import { type PathsFound, shortestOf } from "./path.ts";
import { PathRow } from "./PathRow.tsx";
import { pathsQuery, usePaths } from "./usePaths.ts";
import { useWords } from "./useWords.ts";
import "./paths.css";

const pageSize = 10;
const mostPaths = 100;

/** How two entities hang together: the paths as rows of words, and what was looked for. */
export function Paths({ inquiry }: { readonly inquiry: PathsInquiry }) {
  const words = useWords();
  const [page, setPage] = useState({ of: inquiry, first: pageSize });
  const first = page.of === inquiry ? page.first : pageSize;
  const answer = usePaths(inquiry, first);
  const found = answer.data;

  return (
    <>
      <Asked inquiry={inquiry} leftOut={found?.leftOut} />
      {answer.error && !isTooSlow(answer.error) && (
        <RequestFailed error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.error && isTooSlow(answer.error) && (
        <TooSlow inquiry={inquiry} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && !answer.error && <Busy>{words.looking}</Busy>}
      {found?.paths.length === 0 && <NoPath inquiry={inquiry} leftOut={found.leftOut} />}
      {found && found.paths.length > 0 && (
        <>
          <Counts found={found} inquiry={inquiry} />
          <ol className="paths" aria-label={words.label}>
            {found.paths.map((path, index) => (
              <PathRow
                key={path.entities.map(({ id }) => id).join(" ")}
                path={path}
                index={index + 1}
              />
            ))}
          </ol>
          <div className="inquiry-tools">
            {found.truncated && found.paths.length === first && first < mostPaths && (
              <Button
                isPending={answer.isFetching}
                onPress={() => setPage({ of: inquiry, first: first + pageSize })}
              >
                {words.more}
              </Button>
            )}
            {found.truncated && found.paths.length >= mostPaths && <span>{words.first100}</span>}
            <AddAll found={found} />
            <AskedButton queries={[pathsQuery(inquiry, first)]} />
          </div>
        </>
      )}
    </>
  );
}

interface AskedProps {
  readonly inquiry: PathsInquiry;
  /** Entity kinds that no path was allowed to run through; undefined until they are known. */
  readonly leftOut: readonly string[] | undefined;
}

/** What is looked for, and the ways to look for something else. */
function Asked({ inquiry, leftOut }: AskedProps) {
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  const { ask } = explorationStore.getState();
  const everyKind = [...ontology.entityKinds.keys()];

  return (
    <div className="inquiry-tools" role="group" aria-label={words.length}>
      {[usualLength, mostLength].map((length) => (
        <Button
          key={length}
          aria-pressed={inquiry.maxLength === length}
          onPress={() => ask({ ...inquiry, maxLength: length })}
        >
          {words.within(length)}
        </Button>
      ))}
      <Narrow inquiry={inquiry} leftOut={leftOut ?? []} />
      {leftOut !== undefined && leftOut.length > 0 && (
        <span>{words.leftOut(kindNames(leftOut, ontology, language))}</span>
      )}
      {inquiry.entityKinds === null ? (
        leftOut !== undefined &&
        leftOut.length > 0 && (
          <Button onPress={() => ask({ ...inquiry, entityKinds: everyKind })}>
            {words.goThroughThem}
          </Button>
        )
      ) : (
        <Button onPress={() => ask({ ...inquiry, entityKinds: null })}>{words.leaveThemOut}</Button>
      )}
    </div>
  );
}

/** How many paths there are, as far as was looked, and in what order they stand. */
function Counts({
  found,
  inquiry,
}: {
  readonly found: PathsFound;
  readonly inquiry: PathsInquiry;
}) {
  const words = useWords();
  const language = useLanguage();
  const shortest = shortestOf(found.lengths);
  const looked = found.lengths.at(-1)?.length ?? 0;
  const counted = [
    words.counted(found.lengths.filter(({ count }) => count > 0)),
    words.listed(found.paths.length),
    ...(looked < inquiry.maxLength ? [words.longerUncounted] : []),
  ].join(language === "zh" ? "；" : "; ");
  return (
    <p className="inquiry-note" role="status">
      {counted}
      {language === "zh" ? "。" : ". "}
      {shortest && shortest.count > 1 && (
        <>
          {words.equallyShort(shortest.count, shortest.exact)}
          {language === "zh" ? "" : " "}
        </>
      )}
      {words.order}
    </p>
  );
}

function AddAll({ found }: { readonly found: PathsFound }) {
  const words = useWords();
  const isIn = useInNetwork();
  const bringIn = useBringIn();
  const out = new Set(
    found.paths.flatMap(({ entities }) => entities.map(({ id }) => id)).filter((id) => !isIn(id)),
  );
  if (out.size === 0 || found.paths.length === 1) return <NotAdded error={bringIn.error} />;
  return (
    <>
      <Button isPending={bringIn.isPending} onPress={() => bringIn.mutate([...out])}>
        {words.addAll(out.size)}
      </Button>
      <NotAdded error={bringIn.error} />
    </>
  );
}
