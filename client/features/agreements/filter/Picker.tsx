import { useState } from "react";
import { useNameMatches } from "../../../api/useNameMatches.ts";
import { useOntology } from "../../../api/useOntology.ts";
import { ChipsCombobox } from "../../../ui/ChipsCombobox.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import { matching, type Option } from "./options.ts";

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** The kinds to which the server's search is kept. */
  readonly kinds: readonly string[];
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Picks from what the agreements name, each with how many agreements it would leave. */
export function Picker({ label, placeholder, kinds, options, chosen, onChange }: PickerProps) {
  const words = useWords();
  const labels = useLabels();
  const [typed, setTyped] = useState("");
  const { found } = useNameMatches(typed, kinds);
  const chips = chosen.map((id) => {
    const option = options.find((one) => one.id === id);
    return { id, name: option ? labels.name(option) : id };
  });

  return (
    <ChipsCombobox
      label={label}
      placeholder={placeholder}
      chosen={chips}
      offer={(text) => matching(options, text, found)}
      onType={setTyped}
      onChange={onChange}
      depthOf={({ depth }) => depth}
      removeLabel={words.filter.without}
      note={(offered) => (offered === 0 ? words.filter.none : null)}
      Offered={CountedOption}
    />
  );
}

/** An option with how many agreements it would leave. */
function CountedOption({ option }: { readonly option: Option }) {
  const words = useWords();
  const labels = useLabels();
  const { entityKinds } = useOntology();
  return (
    <>
      <Mark
        shape={entityKinds.get(option.kind)?.shape ?? ""}
        colour={kindColour(option.kind)}
        size={10}
      />
      <span>{labels.name(option)}</span>
      <span className="figure" title={words.filter.agreements(option.count)}>
        {option.count}
      </span>
    </>
  );
}
