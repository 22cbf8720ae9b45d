import { useOntology } from "../../api/useOntology.ts";
import { agreementKind } from "../../exploration/agreementTies.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import "./legend.css";

/** What shapes and strokes mean, how many of each kind are shown; a press switches a kind off and on. */
export function Legend() {
  const text = useText();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const exploration = useExploration((state) => state.exploration);
  const sight = useExploration((state) => state.sight);
  const facts = useExploration((state) => state.facts);

  const there = new Set<string>();
  const inSight = new Map<string, number>();
  for (const id of exploration.entities) {
    const kind = facts.entities.get(id)?.kind;
    if (kind && !exploration.hidden.has(id)) there.add(kind);
  }
  for (const id of [...sight.entities.map((entity) => entity.id), ...sight.agreementsInTies]) {
    const kind = facts.entities.get(id)?.kind ?? "";
    inSight.set(kind, (inSight.get(kind) ?? 0) + 1);
  }
  const present = [...entityKinds.values()].filter(({ id }) => there.has(id));
  if (present.length === 0) return null;

  return (
    <section className="legend" data-covers="" aria-label={text.legend.label}>
      <ul>
        {present.map((kind) => {
          const isOff = exploration.hiddenKinds.has(kind.id);
          const name = nameIn(language, kind);
          const shown = inSight.get(kind.id) ?? 0;
          return (
            <li key={kind.id}>
              <button
                type="button"
                aria-pressed={!isOff}
                onClick={() =>
                  explorationStore.getState().run({ name: "toggleKind", kind: kind.id })
                }
              >
                <Mark shape={kind.shape} colour={kindColour(kind.id)} hollow={isOff} />
                <span>{name}</span>
                <i>{shown}</i>
                <span className="unseen">{text.legend.shown}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <dl>
        {(["explicit", "implied", "background"] as const).map((stroke) => (
          <div key={stroke}>
            <dt>
              <Stroke look={stroke} />
            </dt>
            <dd>{text.legend[stroke]}</dd>
          </div>
        ))}
        {exploration.agreementsAsTies && (
          <div>
            <dt style={{ color: kindColour(agreementKind) }}>
              <Stroke look="tie" />
            </dt>
            <dd>{text.legend.tie}</dd>
          </div>
        )}
        {exploration.grouping !== null && (
          <div>
            <dt>
              <svg className="legend-group" width="14" height="14" aria-hidden="true">
                <circle cx="7" cy="7" r="6" />
                <circle cx="7" cy="7" r="3.4" className="filled" />
              </svg>
            </dt>
            <dd>{text.legend.group}</dd>
          </div>
        )}
        <div>
          <dt>
            <Mark shape="ellipse" colour="var(--ink-2)" hollow size={11} />
          </dt>
          <dd>{text.legend.planned}</dd>
        </div>
      </dl>
    </section>
  );
}
