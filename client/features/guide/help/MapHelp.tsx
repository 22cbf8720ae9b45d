import { useOntology } from "../../../api/useOntology.ts";
import { agreementKind } from "../../../exploration/agreementTies.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { useText } from "../../../i18n/text.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Stroke } from "../../../ui/Stroke.tsx";
import { useWords } from "./useWords.ts";

const strokes = ["explicit", "implied", "background", "planned", "tie"] as const;

/** How to read the map, and how to move in it. */
export function MapHelp() {
  const { map } = useWords();
  const { legend } = useText();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  return (
    <>
      <h3>{map.shapes}</h3>
      <p>{map.shapesMeaning}</p>
      <ul className="help-shapes">
        {[...entityKinds.values()].map((kind) => (
          <li key={kind.id}>
            <Mark shape={kind.shape} colour={kindColour(kind.id)} size={14} />
            {nameIn(language, kind)}
          </li>
        ))}
      </ul>
      <h3>{map.lines}</h3>
      <dl>
        {strokes.map((stroke) => (
          <div key={stroke}>
            <dt style={stroke === "tie" ? { color: kindColour(agreementKind) } : undefined}>
              <Stroke look={stroke} />
              <span className="help-name">{legend[stroke]}</span>
            </dt>
            <dd>{map.strokes[stroke]}</dd>
          </div>
        ))}
      </dl>
      <h3>{map.silence}</h3>
      {map.silenceMeaning.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h3>{map.hand}</h3>
      <dl>
        {map.gestures.map(([gesture, does]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
