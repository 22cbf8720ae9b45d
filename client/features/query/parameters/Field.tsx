import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { useWords } from "../useWords.ts";
import type { Blank } from "./blank.ts";
import { EntityPicker } from "./EntityPicker.tsx";
import type { Parameter } from "./parameter.ts";

interface FieldProps {
  readonly blank: Blank;
  readonly label: string;
  readonly parameter: Parameter;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onChange: (written: string) => void;
}

/** The control that asks for a parameter, by its type. */
export function Field({ blank, label, parameter, invalid, describedBy, onChange }: FieldProps) {
  const { parameters: words } = useWords();
  const language = useLanguage();
  const { type, written } = parameter;
  const common = { "aria-label": label, "aria-invalid": invalid, "aria-describedby": describedBy };

  if (blank.choices.length > 0) {
    return (
      <select {...common} value={written} onChange={({ target }) => onChange(target.value)}>
        {blank.choices.every(({ value }) => value !== written) && (
          <option value={written}>{written}</option>
        )}
        {blank.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {nameIn(language, choice)}
          </option>
        ))}
      </select>
    );
  }
  switch (type) {
    case "entity":
    case "entities":
      return (
        <EntityPicker
          label={label}
          kinds={blank.kinds}
          ids={written.split(/\s+/).filter(Boolean)}
          holds={type === "entity" ? "one" : "many"}
          invalid={invalid}
          describedBy={describedBy}
          onChange={(ids) => onChange(ids.join(" "))}
        />
      );
    case "boolean":
      return (
        <select {...common} value={written} onChange={({ target }) => onChange(target.value)}>
          <option value="true">{words.yes}</option>
          <option value="false">{words.no}</option>
        </select>
      );
    case "json":
      return (
        <textarea
          {...common}
          rows={1}
          spellCheck={false}
          value={written}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case "integer":
    case "decimal":
    case "text":
      return (
        <input
          {...common}
          type="text"
          inputMode={type === "text" ? "text" : type === "integer" ? "numeric" : "decimal"}
          autoComplete="off"
          spellCheck={false}
          value={written}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    default:
      return type satisfies never;
  }
}
