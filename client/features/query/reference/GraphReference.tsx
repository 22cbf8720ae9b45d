import { useState } from "react";
import { useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import {
  entityProperties,
  otherKinds,
  otherRelationKinds,
  relationProperties,
} from "../editor/cypher/vocabulary.ts";
import { useKinds } from "../editor/cypher/useVocabulary.ts";
import { holds } from "../side/holds.ts";
import { SearchField } from "../side/SearchField.tsx";
import { useWords } from "../useWords.ts";

/** What there is in the graph, as Cypher names it: kinds, relations with their ends, properties. */
export function GraphReference() {
  const { reference: words } = useWords();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();
  const { data } = useKinds();
  const [typed, setTyped] = useState("");
  const own = new Map(data?.entityKinds.map((kind) => [kind.id, kind.properties]));
  const ends = new Map(data?.relationKinds.map((kind) => [kind.id, kind]));
  const kinds = [...entityKinds.values()].filter((kind) =>
    holds([kind.id, kind.name, kind.nameEn], typed),
  );
  const relations = [...relationKinds.values()].filter((kind) =>
    holds([kind.id, kind.name, kind.nameEn], typed),
  );
  const others = Object.entries(otherKinds).filter(([id, properties]) =>
    holds([id, ...properties], typed),
  );

  return (
    <>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {kinds.length > 0 && (
        <section aria-label={words.kinds}>
          <h2>{words.kinds}</h2>
          <ul className="reference">
            {kinds.map((kind) => (
              <li key={kind.id}>
                <Mark shape={kind.shape} colour={kindColour(kind.id)} size={10} />
                <div>
                  <code>:{kind.id}</code> <small>{nameIn(language, kind)}</small>
                  {own.get(kind.id)?.map((property) => (
                    <div key={property.id}>
                      <code>.{property.stored[0]}</code> <small>{nameIn(language, property)}</small>
                    </div>
                  ))}
                </div>
                <small>{kind.count}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {relations.length > 0 && (
        <section aria-label={words.relationKinds}>
          <h2>{words.relationKinds}</h2>
          <ul className="reference">
            {relations.map((kind) => (
              <li key={kind.id}>
                <div>
                  <code>:{kind.id}</code> <small>{nameIn(language, kind)}</small>
                  <Ends from={ends.get(kind.id)?.from ?? []} to={ends.get(kind.id)?.to ?? []} />
                </div>
                <small>{kind.count}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PropertyList title={words.of} properties={entityProperties} typed={typed} />
      <PropertyList title={words.ofRelations} properties={relationProperties} typed={typed} />
      {others.length > 0 && (
        <section aria-label={words.more}>
          <h2>{words.more}</h2>
          <ul className="reference">
            {others.map(([id, properties]) => (
              <li key={id}>
                <div>
                  <code>:{id}</code>
                  <div>
                    <small>{properties.join(", ")}</small>
                  </div>
                </div>
              </li>
            ))}
          </ul>
          <p className="quiet">{otherRelationKinds.map((kind) => `:${kind}`).join(" ")}</p>
        </section>
      )}
    </>
  );
}

function Ends({ from, to }: { readonly from: readonly string[]; readonly to: readonly string[] }) {
  return (
    <div>
      <small>
        {from.join(", ")} → {to.join(", ")}
      </small>
    </div>
  );
}

interface PropertyListProps {
  readonly title: string;
  readonly properties: readonly string[];
  readonly typed: string;
}

function PropertyList({ title, properties, typed }: PropertyListProps) {
  const found = properties.filter((property) => holds([property], typed));
  if (found.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className="reference-properties">
        {found.map((property) => (
          <code key={property}>.{property}</code>
        ))}
      </p>
    </section>
  );
}
