import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ReadSupportedDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import { useOntology } from "../../../api/useOntology.ts";
import { NotAdded } from "../../../exploration/NotAdded.tsx";
import { useShowInNetwork } from "../../../exploration/useShowInNetwork.ts";
import { languageTag } from "../../../i18n/language.ts";
import { useText } from "../../../i18n/text.ts";
import { announce } from "../../../ui/announce.ts";
import { Busy } from "../../../ui/Busy.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { Passage } from "../passage.ts";
import { useNames } from "../useNames.ts";
import { useWords } from "../useWords.ts";
import { EntityName } from "./EntityName.tsx";
import { RelationWords } from "./RelationWords.tsx";

interface PassageSupportProps {
  readonly passage: Passage;
  /** The entity whose card stands above. */
  readonly entity: string | null;
  readonly onEntity: (id: string) => void;
}

/** Exactly what rests on one sentence: the relations in words, and everybody that it names. */
export function PassageSupport({ passage, entity, onEntity }: PassageSupportProps) {
  const words = useWords();
  const { panel } = words;
  const text = useText();
  const names = useNames();
  const show = useShowInNetwork();
  const { id, number, line, start, end, source, entities } = passage;
  const asked = useQuery({
    queryKey: ["read", "line", source, line],
    queryFn: ({ signal }) => request(ReadSupportedDocument, { source, line }, signal),
  });
  const { relationKinds } = useOntology();
  const relations = useMemo(() => {
    // In the ontology's order: who signed what comes before what it is about.
    const order = [...relationKinds.keys()];
    return asked.data?.passages.nodes
      .find((one) => one.id === id)
      ?.relations.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }, [asked.data, id, relationKinds]);
  const other = names.other(passage.text, passage.textEn);
  const note = passage.note === null ? null : names.text(passage.note, passage.noteEn);
  const ids = new Set([
    ...(relations ?? []).flatMap(({ from, to }) => [from.id, to.id]),
    ...entities.map((one) => one.id),
  ]);

  const summary = panel.supports(number, passage.relations.length, entities.length);
  useEffect(() => announce(summary), [summary]);

  return (
    <section className="support" aria-label={words.passage.open(number)}>
      <h2>
        <span className="verse-copy">{number}</span>
        <small>{words.passage.place(line, start, end)}</small>
      </h2>
      {other && (
        <blockquote>
          <p lang={other.lang}>{other.text}</p>
          <cite>{panel.inOther}</cite>
        </blockquote>
      )}
      {passage.quote !== null && (
        <blockquote className="quote">
          <p lang={languageTag.zh}>{passage.quote}</p>
          <cite>{panel.original}</cite>
        </blockquote>
      )}
      {passage.relations.length === 0 ? (
        <>
          <h3>{panel.noFacts}</h3>
          <p lang={note?.lang}>{note?.text ?? words.coverage.unexplained}</p>
        </>
      ) : (
        <h3>
          {panel.facts} <small>{passage.relations.length}</small>
        </h3>
      )}
      {asked.error && !relations && (
        <RequestFailed error={asked.error} onRetry={() => void asked.refetch()} />
      )}
      {asked.isPending && !asked.error && <Busy>{text.shell.loading}</Busy>}
      {relations && relations.length > 0 && (
        <ul className="facts-list">
          {relations.map((relation) => (
            <RelationWords
              key={relation.id}
              relation={relation}
              marked={entity}
              onEntity={onEntity}
            />
          ))}
        </ul>
      )}
      <h3>
        {panel.entities} <small>{entities.length}</small>
      </h3>
      {entities.length === 0 && <p>{panel.noEntities}</p>}
      <ul className="names-list">
        {entities.map((one) => (
          <li key={one.id}>
            <EntityName entity={one} isMarked={one.id === entity} onEntity={onEntity} />
          </li>
        ))}
      </ul>
      {ids.size > 0 && (
        <p className="show">
          <Button
            look="main"
            isPending={show.isPending}
            isDisabled={asked.isPending}
            onPress={() => show.mutate({ ids: [...ids] })}
          >
            <span title={panel.only}>{show.isPending ? panel.showing : panel.show}</span>
          </Button>
        </p>
      )}
      <NotAdded error={show.error} />
    </section>
  );
}
