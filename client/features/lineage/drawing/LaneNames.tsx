import { useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import type { Drawing } from "../model/layDrawing.ts";
import { useWords } from "../useWords.ts";

interface LaneNamesProps {
  readonly drawing: Drawing;
  readonly scale: number;
}

/** The names of the lanes, which stay in sight when a wide drawing scrolls. */
export function LaneNames({ drawing, scale }: LaneNamesProps) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const shape = entityKinds.get("Field")?.shape ?? "";
  return (
    <ul
      className="lineage-lanes"
      aria-label={words.drawing.lanes}
      style={{ height: drawing.height * scale }}
    >
      {drawing.lanes.map(({ lane, top, height }) => (
        <li
          key={lane.field?.id ?? ""}
          data-unstated={lane.field === null}
          style={{ top: top * scale, height: height * scale }}
        >
          {lane.field && <Mark shape={shape} colour={kindColour("Field")} size={9} />}
          {lane.field ? nameIn(language, lane.field) : words.drawing.noField}
        </li>
      ))}
    </ul>
  );
}
