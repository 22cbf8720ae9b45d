import { useMemo } from "react";
import type { Agreement, Confidence } from "../agreement.ts";
import type { Hierarchy } from "../hierarchy.ts";
import { yearsSpanned } from "../timeline/term.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import { type AgreementFilter, noFilter } from "./filter.ts";
import { KindChoice } from "./KindChoice.tsx";
import { fieldOptions, partyOptions } from "./options.ts";
import { Picker } from "./Picker.tsx";
import { YearsChoice } from "./YearsChoice.tsx";
import "./filters.css";

interface FilterBarProps {
  /** All agreements, filtered or not: the choices do not vanish by being used. */
  readonly agreements: readonly Agreement[];
  readonly hierarchy: Hierarchy;
  readonly filter: AgreementFilter;
  readonly onNarrow: (changes: Partial<AgreementFilter>) => void;
}

const partyKinds = ["Region", "Organization"];
const coveredKinds = ["Field", "Region"];
const confidences: readonly Confidence[] = ["BACKGROUND", "IMPLIED", "EXPLICIT"];

/** Which agreements all three views show. */
export function FilterBar({ agreements, hierarchy, filter, onNarrow }: FilterBarProps) {
  const words = useWords();
  const { compare } = useLabels();
  const parties = useMemo(
    () => partyOptions(agreements, hierarchy, filter.within, compare),
    [agreements, hierarchy, filter.within, compare],
  );
  const fields = useMemo(() => fieldOptions(agreements, compare), [agreements, compare]);
  const span = useMemo(() => yearsSpanned(agreements.map(({ period }) => period)), [agreements]);

  return (
    <fieldset className="filters" aria-label={words.filter.label}>
      <div className="filter wide">
        <span className="filter-name">{words.filter.parties}</span>
        <Picker
          label={words.filter.addParty}
          placeholder={words.filter.addParty}
          kinds={partyKinds}
          options={parties}
          chosen={filter.parties}
          onChange={(chosen) => onNarrow({ parties: chosen })}
        />
        <select
          aria-label={words.filter.match}
          value={filter.match}
          onChange={({ target }) => onNarrow({ match: target.value === "ANY" ? "ANY" : "ALL" })}
        >
          <option value="ALL">{words.filter.all}</option>
          <option value="ANY">{words.filter.any}</option>
        </select>
        <label className="check">
          <input
            type="checkbox"
            checked={filter.within}
            onChange={({ target }) => onNarrow({ within: target.checked })}
          />
          {words.countMembers}
        </label>
      </div>
      <div className="filter">
        <span className="filter-name">{words.filter.kind}</span>
        <KindChoice
          agreements={agreements}
          chosen={filter.subkinds}
          onChange={(subkinds) => onNarrow({ subkinds })}
        />
      </div>
      <div className="filter">
        <span className="filter-name">{words.filter.fields}</span>
        <Picker
          label={words.filter.addField}
          placeholder={words.filter.addField}
          kinds={coveredKinds}
          options={fields}
          chosen={filter.fields}
          onChange={(chosen) => onNarrow({ fields: chosen })}
        />
      </div>
      <div className="filter">
        <span className="filter-name">{words.filter.years}</span>
        <YearsChoice span={span} years={filter.years} onChange={(years) => onNarrow({ years })} />
      </div>
      <label className="filter" title={words.filter.confidenceTitle}>
        <span className="filter-name">{words.filter.confidence}</span>
        <select
          value={filter.confidence}
          onChange={({ target }) =>
            onNarrow({
              confidence: confidences.find((one) => one === target.value) ?? noFilter.confidence,
            })
          }
        >
          {confidences.map((confidence) => (
            <option key={confidence} value={confidence}>
              {words.filter.confidences[confidence]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
