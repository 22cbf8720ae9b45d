import { useId } from "react";
import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { give } from "../bench/benchStore.ts";
import { useWords } from "../useWords.ts";
import { type Blank, given, lackOf } from "./blank.ts";
import { Field } from "./Field.tsx";
import { type Parameter, type ParameterType, parameterTypes, retyped } from "./parameter.ts";
import "./parameters.css";

interface ParametersProps {
  readonly blanks: readonly Blank[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Whether to say what is missing: a template that was just offered is no mistake yet. */
  readonly isChecked: boolean;
}

/** Everything that the text leaves to be filled in: a row each, an empty one for what is missing. */
export function Parameters({ blanks, parameters, isChecked }: ParametersProps) {
  const { parameters: words } = useWords();
  if (blanks.length === 0) return null;
  const missing = blanks.filter((blank) => lackOf(blank, parameters) === "missing");
  return (
    <section className="parameters" aria-label={words.label}>
      {missing.length > 0 && (
        <p className="parameters-missing" role="status">
          {words.missing(missing.map(({ name }) => `$${name}`))}
        </p>
      )}
      <div className="parameter-rows">
        {blanks.map((blank) => (
          <Row key={blank.name} blank={blank} parameters={parameters} isChecked={isChecked} />
        ))}
      </div>
    </section>
  );
}

interface RowProps {
  readonly blank: Blank;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly isChecked: boolean;
}

function Row({ blank, parameters, isChecked }: RowProps) {
  const { parameters: words } = useWords();
  const language = useLanguage();
  const id = useId();
  const { name, title, isTyped, declared, optional, min, max } = blank;
  const parameter = given(blank, parameters);
  const lack = lackOf(blank, parameters);
  const isWrong = lack !== null && (isChecked || (lack !== "missing" && lack !== "empty"));
  const range = words.range(min, max);
  const label = title === null ? `$${name}` : nameIn(language, title);
  const retype = (type: string): void => {
    const next = parameterTypes.find((one): one is ParameterType => one === type);
    if (next) give(name, retyped(parameter, next));
  };

  return (
    <div className="parameter" data-parameter={name} data-missing={lack === "missing"}>
      <div className="parameter-name">
        <span>{label}</span>
        {title !== null && <code>${name}</code>}
        {declared !== null && title === null && <code>{declared}</code>}
        {!isTyped && (
          <select
            aria-label={words.typeOf(name)}
            value={parameter.type}
            onChange={({ target }) => retype(target.value)}
          >
            {parameterTypes.map((type) => (
              <option key={type} value={type}>
                {words.types[type]}
              </option>
            ))}
          </select>
        )}
      </div>
      <div className="parameter-field">
        <Field
          blank={blank}
          label={label}
          parameter={parameter}
          invalid={isWrong}
          describedBy={`${id}-note`}
          onChange={(written) => give(name, { type: parameter.type, written })}
        />
        <small id={`${id}-note`} data-wrong={isWrong}>
          {isWrong
            ? words.lacks[lack]
            : [optional ? words.optional : "", range].filter(Boolean).join(", ")}
        </small>
      </div>
    </div>
  );
}
