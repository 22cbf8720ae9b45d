import type { InspectedEntityQuery } from "../../api/generated/graphql.ts";
import { explorationStore } from "../../exploration/store.ts";
import { type Language, languageTag, useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { periodIn } from "../../i18n/periods.ts";

export type InspectedEntity = NonNullable<InspectedEntityQuery["entity"]>;
type Property = InspectedEntity["properties"][number];

/** A figure with its unit, with the number written out in the reader's way where it was abridged. */
function figureWords(property: Property, language: Language, qualifier: string): string {
  const own = inLanguage(language, property.value, property.valueEn).text;
  if (property.number === null) return own;
  const unit = property.unit ? inLanguage(language, property.unit, property.unitEn).text : "";
  const number = new Intl.NumberFormat(languageTag[language]).format(property.number);
  return language === "en" ? `${qualifier} ${number} ${unit}`.trim() : own;
}

/** What the dataset says of an entity, name by name, leaving out what it does not say. */
export function EntityFacts({ entity }: { readonly entity: InspectedEntity }) {
  const { inspector, modality, qualifier } = useText();
  const language = useLanguage();
  const period = periodIn(language, entity.period);
  const isAgreement = "parties" in entity;

  return (
    <dl className="facts">
      {entity.aliases.length > 0 && (
        <div>
          <dt>{inspector.aliases}</dt>
          <dd lang={languageTag.zh}>{entity.aliases.join("、")}</dd>
        </div>
      )}
      {"partOf" in entity && entity.partOf.length > 0 && (
        <div>
          <dt>{inspector.partOf}</dt>
          <dd>
            {entity.partOf.map((whole) => (
              <button
                key={whole.id}
                type="button"
                className="inline"
                onClick={() =>
                  explorationStore.getState().select({ of: "entities", ids: [whole.id] })
                }
              >
                {nameIn(language, whole)}
              </button>
            ))}
          </dd>
        </div>
      )}
      {entity.status && (
        <div>
          <dt>{inspector.status}</dt>
          <dd>{modality[entity.status]}</dd>
        </div>
      )}
      {(period !== null || isAgreement) && (
        <div>
          <dt>{inspector.period}</dt>
          <dd>{period ?? inspector.notStated}</dd>
        </div>
      )}
      {entity.properties.map((property) => (
        <div key={property.key}>
          <dt>{inLanguage(language, property.label, property.labelEn).text}</dt>
          <dd>{figureWords(property, language, qualifier[property.qualifier ?? ""] ?? "")}</dd>
        </div>
      ))}
      {entity.openEnded && (
        <div className="whole">
          <dd>{inspector.openEnded}</dd>
        </div>
      )}
    </dl>
  );
}
