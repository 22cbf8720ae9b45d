import type { Named } from "../../../i18n/names.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useNames } from "../useNames.ts";

interface EntityNameProps {
  readonly entity: Named & { readonly id: string; readonly kind: string };
  readonly isMarked: boolean;
  readonly onEntity: (id: string) => void;
}

/** An entity in the margin: its kind's shape and its name, which opens its card. */
export function EntityName({ entity, isMarked, onEntity }: EntityNameProps) {
  const names = useNames();
  const name = names.text(entity.name, entity.nameEn);
  return (
    <button
      type="button"
      className="entity-name"
      aria-pressed={isMarked}
      title={names.entityKind(entity.kind)}
      onClick={() => onEntity(entity.id)}
    >
      <Mark shape={names.shape(entity.kind)} colour={kindColour(entity.kind)} size={11} />
      <span lang={name.lang}>{name.text}</span>
    </button>
  );
}
