import { useMemo } from "react";
import { useOntology } from "../../../api/useOntology.ts";
import { Button } from "../../../ui/Button.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import type { Passage } from "../passage.ts";
import { useNames } from "../useNames.ts";
import { useWords } from "../useWords.ts";
import { countByKind, isUnfiltered, noFilter, type ReadFilter } from "./filter.ts";

interface FilterBarProps {
  readonly all: readonly Passage[];
  readonly shown: number;
  readonly filter: ReadFilter;
  readonly onNarrow: (changes: Partial<ReadFilter>) => void;
}

/** Which passages are shown. The kinds are at the same time the legend of the marks in the text. */
export function FilterBar({ all, shown, filter, onNarrow }: FilterBarProps) {
  const words = useWords();
  const names = useNames();
  const { entityKinds, relationKinds } = useOntology();
  const named = useMemo(() => countByKind(all, "entities"), [all]);
  const borneOut = useMemo(() => countByKind(all, "relations"), [all]);

  const toggle = (kind: string): void =>
    onNarrow({
      kinds: filter.kinds.includes(kind)
        ? filter.kinds.filter((one) => one !== kind)
        : [...filter.kinds, kind],
    });

  return (
    <div role="group" className="read-filters" aria-label={words.filter.label}>
      <div role="group" className="kinds" aria-label={words.filter.kinds}>
        {[...entityKinds.keys()]
          .filter((kind) => named.has(kind))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              className="kind"
              data-kind={kind}
              aria-pressed={filter.kinds.includes(kind)}
              title={words.filter.kind(names.entityKind(kind), named.get(kind) ?? 0)}
              onClick={() => toggle(kind)}
            >
              <Mark shape={names.shape(kind)} colour={kindColour(kind)} size={11} />
              <span className="kind-name" style={{ textDecorationColor: kindColour(kind) }}>
                {names.entityKind(kind)}
              </span>
              <span className="figure">{named.get(kind)}</span>
            </button>
          ))}
      </div>
      <div className="narrow">
        <label>
          <span>{words.filter.relations}</span>{" "}
          <select
            value={filter.relationKinds[0] ?? ""}
            onChange={({ target }) =>
              onNarrow({ relationKinds: target.value === "" ? [] : [target.value] })
            }
          >
            <option value="">{words.filter.anyRelation}</option>
            {[...relationKinds.keys()]
              .filter((kind) => borneOut.has(kind) || filter.relationKinds.includes(kind))
              .map((kind) => (
                <option key={kind} value={kind}>
                  {`${names.relationKind(kind)} (${borneOut.get(kind) ?? 0})`}
                </option>
              ))}
          </select>
        </label>
        <input
          type="search"
          aria-label={words.filter.text}
          placeholder={words.filter.text}
          value={filter.text}
          onChange={({ target }) => onNarrow({ text: target.value })}
        />
        <span role="status" className="shown">
          {isUnfiltered(filter) ? "" : words.filter.shown(shown, all.length)}
        </span>
        {!isUnfiltered(filter) && (
          <Button onPress={() => onNarrow(noFilter)}>{words.filter.clear}</Button>
        )}
      </div>
    </div>
  );
}
