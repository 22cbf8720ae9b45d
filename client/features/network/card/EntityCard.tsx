import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef, useState } from "react";
import { EntityCardDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import { useOntology } from "../../../api/useOntology.ts";
import type { NetworkCanvas } from "../../../canvas/networkCanvas.ts";
import type { EntityFact } from "../../../exploration/facts.ts";
import { explorationStore } from "../../../exploration/store.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage, nameIn } from "../../../i18n/names.ts";
import { periodIn } from "../../../i18n/periods.ts";
import { useText } from "../../../i18n/text.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useWords } from "../useWords.ts";
import { beside } from "./beside.ts";
import "./card.css";

/** The kinds of relations that stand on a card; the rest are in the inspector. */
const mostKinds = 5;

interface EntityCardProps {
  readonly id: string;
  readonly entity: EntityFact;
  readonly canvas: RefObject<NetworkCanvas | null>;
}

/**
 * What an entity is, beside it and never over it. What the network knows stands there at once; what
 * is asked for joins it.
 */
export function EntityCard({ id, entity, canvas }: EntityCardProps) {
  const { inspector, modality } = useText();
  const words = useWords();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const { data } = useQuery({
    queryKey: ["card", entity.id, explorationStore.getState().exploration.entities.size],
    queryFn: ({ signal }) =>
      request(EntityCardDocument, { id: entity.id, except: othersThan(entity.id) }, signal),
  });

  // It grows when more becomes known, and must still fit beside the entity then.
  useEffect(() => {
    const box = element.current;
    const host = box?.parentElement;
    if (!box || !host) return undefined;
    const resized = new ResizeObserver(() => {
      const at = canvas.current?.drawnAt(entity.id);
      const view = { width: host.clientWidth, height: host.clientHeight };
      if (at) setPlace(beside(at, { width: box.offsetWidth, height: box.offsetHeight }, view));
    });
    resized.observe(box);
    return () => resized.disconnect();
  }, [canvas, entity.id]);

  const kind = entityKinds.get(entity.kind);
  const subkind = kind?.subkinds.find((one) => one.id === entity.subkind);
  const name = inLanguage(language, entity.name, entity.nameEn);
  const period = periodIn(language, data?.entity?.period ?? null);
  const counts = byKind(data?.entity?.relationCounts ?? []);
  const left = data?.neighbourhood.total;

  return (
    <div
      ref={element}
      id={id}
      className="entity-card"
      role="tooltip"
      style={place ? { left: place.left, top: place.top } : { visibility: "hidden" }}
    >
      <p className="chip" style={{ color: kindColour(entity.kind) }}>
        <Mark shape={kind?.shape ?? ""} colour={kindColour(entity.kind)} />
        {[kind, subkind].flatMap((one) => (one ? [nameIn(language, one)] : [])).join(" · ")}
      </p>
      <p className="entity-card-name" lang={name.lang}>
        {name.text}
      </p>
      <p>{[period, entity.status && modality[entity.status]].filter(Boolean).join(" · ")}</p>
      <ul>
        {counts.slice(0, mostKinds).map(([kindId, count]) => {
          const relation = relationKinds.get(kindId);
          return (
            <li key={kindId}>
              {relation ? inLanguage(language, relation.name, relation.nameEn).text : kindId}
              <span>{count}</span>
            </li>
          );
        })}
      </ul>
      <p>
        {[
          words.card.relations(entity.degree),
          data?.entity && inspector.passageCount(data.entity.passages.totalCount),
          left !== undefined && left > 0 && words.card.notShown(left),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  );
}

function othersThan(id: string): string[] {
  return [...explorationStore.getState().exploration.entities].filter((other) => other !== id);
}

/** Relation kinds by how many there are, in either direction, most first. */
function byKind(counts: readonly { readonly kind: string; readonly count: number }[]) {
  const sums = new Map<string, number>();
  for (const { kind, count } of counts) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return [...sums].toSorted((a, b) => b[1] - a[1]);
}
