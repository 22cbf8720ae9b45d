import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import type { NamedEntity } from "../passage.ts";
import type { Names } from "../useNames.ts";
import { moveFocus } from "./moveFocus.ts";

interface MentionProps {
  readonly text: string;
  /** Whom the text names here; the first is the one that it leads to. */
  readonly entities: readonly NamedEntity[];
  readonly names: Names;
  /** The entity whose mentions are marked all over the text. */
  readonly isMarked: boolean;
  /** Other kinds were asked for. */
  readonly isFaint: boolean;
  readonly onEntity: (id: string) => void;
  readonly onLeave: (from: HTMLElement) => void;
}

/** The name of an entity in the text: its kind is a colour, a kind of line, and on closer look a word. */
export function Mention(props: MentionProps) {
  const { text, entities, names, isMarked, isFaint, onEntity, onLeave } = props;
  const [isNear, setNear] = useState(false);
  const [entity] = entities;
  if (entity === undefined) return text;
  const kind = names.entityKind(entity.kind);

  const open = (event: MouseEvent): void => {
    event.stopPropagation();
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onEntity(entity.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!moveFocus(event) && event.key === "Escape") onLeave(event.currentTarget);
  };

  return (
    <a
      className="mention"
      href={`/read?entity=${entity.id}`}
      tabIndex={-1}
      data-kind={entity.kind}
      data-marked={isMarked}
      data-faint={isFaint}
      style={{ textDecorationColor: kindColour(entity.kind) }}
      title={entities.map((one) => `${names.of(one)} · ${names.entityKind(one.kind)}`).join("\n")}
      onClick={open}
      onKeyDown={onKeyDown}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={() => setNear(false)}
    >
      {text}
      {isNear && (
        <span
          className="mention-kind"
          aria-hidden="true"
          style={{ color: kindColour(entity.kind) }}
        >
          <Mark shape={names.shape(entity.kind)} colour="currentColor" size={11} />
          {kind}
        </span>
      )}
    </a>
  );
}
