import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { ReadEntityDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import { NotAdded } from "../../../exploration/NotAdded.tsx";
import { useText } from "../../../i18n/text.ts";
import { Busy } from "../../../ui/Busy.tsx";
import { Button } from "../../../ui/Button.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import type { Passage } from "../passage.ts";
import { useNames } from "../useNames.ts";
import { useSeeInNetwork } from "../useSeeInNetwork.ts";
import { useWords } from "../useWords.ts";

interface EntityCardProps {
  readonly id: string;
  readonly all: readonly Passage[];
  readonly onReveal: (passage: string) => void;
}

/** Who or what an entity is, where the text names it, and the way to it in the network. */
export function EntityCard({ id, all, onReveal }: EntityCardProps) {
  const { panel } = useWords();
  const text = useText();
  const names = useNames();
  const see = useSeeInNetwork();
  const at = useRef(-1);
  const asked = useQuery({
    queryKey: ["read", "entity", id],
    queryFn: ({ signal }) => request(ReadEntityDocument, { id }, signal),
  });
  const naming = all.filter(({ entities }) => entities.some((entity) => entity.id === id));
  const known = naming[0]?.entities.find((entity) => entity.id === id);
  const entity = asked.data?.entity ?? known;
  const summary = asked.data?.entity?.summary
    ? names.text(asked.data.entity.summary, asked.data.entity.summaryEn)
    : null;

  if (!entity) {
    if (asked.error) {
      return <RequestFailed error={asked.error} onRetry={() => void asked.refetch()} />;
    }
    if (asked.isPending) return <Busy>{text.shell.loading}</Busy>;
    return (
      <p className="gone">
        {panel.entityGone}. {panel.goneAdvice}
      </p>
    );
  }
  const name = names.text(entity.name, entity.nameEn);
  const other = names.other(entity.name, entity.nameEn);
  const step = (by: number): void => {
    at.current = (Math.max(at.current, by < 0 ? 0 : -1) + by + naming.length) % naming.length;
    const next = naming[at.current];
    if (next) onReveal(next.id);
  };

  return (
    <section className="card" aria-label={name.text}>
      <span className="chip" style={{ color: kindColour(entity.kind) }}>
        <Mark shape={names.shape(entity.kind)} colour="currentColor" size={14} />
        {names.entityKind(entity.kind)}
      </span>
      <h2 lang={name.lang}>{name.text}</h2>
      {other && (
        <p className="other-name" lang={other.lang}>
          {other.text}
        </p>
      )}
      {summary && <p lang={summary.lang}>{summary.text}</p>}
      <p className="mentions">
        {panel.mentions(naming.length)}
        {naming.length > 0 && (
          <>
            <Button onPress={() => step(-1)} aria-label={panel.previous}>
              ↑
            </Button>
            <Button onPress={() => step(1)} aria-label={panel.next}>
              ↓
            </Button>
          </>
        )}
      </p>
      <Button
        look="main"
        isPending={see.isPending}
        onPress={() => see.mutate({ id, name: name.text })}
      >
        <span title={panel.seeTitle}>{see.isPending ? panel.showing : panel.see}</span>
      </Button>
      <NotAdded error={see.error} />
    </section>
  );
}
