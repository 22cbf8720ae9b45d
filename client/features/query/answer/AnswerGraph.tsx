import { useState } from "react";
import { useOntology } from "../../../api/useOntology.ts";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import { ArrangeTool } from "../../../canvas/ArrangeTool.tsx";
import { useCanvas } from "../../../canvas/useCanvas.ts";
import { ViewTools } from "../../../canvas/ViewTools.tsx";
import type { Found } from "../../../exploration/facts.ts";
import { NotAdded } from "../../../exploration/NotAdded.tsx";
import { useShowInNetwork } from "../../../exploration/useShowInNetwork.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { Busy } from "../../../ui/Busy.tsx";
import { Button } from "../../../ui/Button.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import type { Answer } from "../run/runStore.ts";
import { useWords } from "../useWords.ts";
import { mostDrawn, useAnswerGraph, useAnswerStore } from "./useAnswerGraph.ts";
import "./graph.css";

interface AnswerGraphProps {
  readonly answer: Answer;
  readonly dark: boolean;
}

/** The entities and relations of an answer, drawn as the network draws them. */
export function AnswerGraph({ answer, dark }: AnswerGraphProps) {
  const words = useWords();
  const [among, setAmong] = useState(false);
  const { references, found, error, retry } = useAnswerGraph(answer, among);
  const toNetwork = useShowInNetwork();
  const { entities } = references;

  if (entities.size === 0) {
    return <Notice title={words.graph.none} advice={words.graph.noneAdvice} />;
  }
  if (error) return <RequestFailed error={error} onRetry={retry} />;
  if (found === undefined) return <Busy>{words.graph.drawing}</Busy>;
  if (found.entities.length === 0) {
    return <Notice title={words.graph.none} advice={words.graph.gone(entities.size)} />;
  }
  const gone = Math.min(entities.size, mostDrawn) - found.entities.length;
  return (
    <section className="answer-graph" aria-label={words.graph.label}>
      <div className="answer-bar">
        <span>{words.graph.said(found.entities.length, found.relations.length)}</span>
        <label className="check" title={words.graph.amongTitle}>
          <input
            type="checkbox"
            checked={among}
            onChange={({ target }) => setAmong(target.checked)}
          />
          {words.graph.among}
        </label>
        <Button
          look="main"
          isDisabled={toNetwork.isPending}
          onPress={() => toNetwork.mutate({ ids: found.entities.map(({ id }) => id) })}
        >
          {words.graph.add}
        </Button>
        <NotAdded error={toNetwork.error} />
      </div>
      <div className="answer-notes">
        {entities.size > mostDrawn && <p>{words.graph.tooMany(entities.size, mostDrawn)}</p>}
        {references.others > 0 && <p>{words.graph.others(references.others)}</p>}
        {gone > 0 && <p>{words.graph.gone(gone)}</p>}
      </div>
      <Drawing found={found} dark={dark} />
    </section>
  );
}

/** The picture, and beside it in words what it shows. */
function Drawing({ found, dark }: { readonly found: Found; readonly dark: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const store = useAnswerStore(found);
  const { host, canvas } = useCanvas(store, dark, {
    onExpand: (id) => store.getState().select({ of: "entities", ids: [id] }),
  });
  return (
    <div className="answer-drawing">
      <div
        ref={host}
        className="network-host"
        role="img"
        aria-label={words.graph.application(found.entities.length, found.relations.length)}
      />
      <details className="answer-drawn" data-covers="">
        <summary>{words.graph.list}</summary>
        <ul>
          {found.entities.map((entity) => (
            <li key={entity.id}>
              <button
                type="button"
                className="cell-name"
                onClick={() => store.getState().select({ of: "entities", ids: [entity.id] })}
              >
                <Mark
                  shape={entityKinds.get(entity.kind)?.shape ?? ""}
                  colour={kindColour(entity.kind)}
                  size={10}
                />
                {nameIn(language, entity)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <ViewTools canvas={canvas}>
        <ArrangeTool store={store} />
      </ViewTools>
    </div>
  );
}
