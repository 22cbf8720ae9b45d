import { useState } from "react";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import { Busy } from "../../../ui/Busy.tsx";
import { Button } from "../../../ui/Button.tsx";
import { holds } from "../side/holds.ts";
import { SearchField } from "../side/SearchField.tsx";
import { useWords } from "../useWords.ts";
import { namedType, typeText } from "./typeText.ts";
import {
  type ApiField,
  type ApiInput,
  type ApiSchema,
  type ApiType,
  useIntrospection,
} from "./useIntrospection.ts";

/** The API's schema, a type at a time, or all that a word is found in. */
export function ApiReference() {
  const { reference: words } = useWords();
  const { data: schema, error, refetch } = useIntrospection(true);
  const [typed, setTyped] = useState("");
  /** The types gone through, the one on view last. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  if (error) return <RequestFailed error={error} onRetry={() => void refetch()} />;
  if (schema === undefined) return <Busy>{words.loading}</Busy>;
  const root = schema.queryType.name;
  const current = schema.types.find(({ name }) => name === (trail.at(-1) ?? root));
  const go = (name: string): void => {
    setTyped("");
    setTrail([...trail, name]);
  };

  return (
    <>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {typed.trim() !== "" ? (
        <Found schema={schema} typed={typed} onGo={go} />
      ) : (
        <section aria-label={current?.name ?? ""}>
          {trail.length > 0 && (
            <Button onPress={() => setTrail(trail.slice(0, -1))}>← {words.back}</Button>
          )}
          {current && <TypeView type={current} isRoot={current.name === root} onGo={go} />}
        </section>
      )}
      <p className="quiet side-foot">
        <a href="/graphiql">{words.elsewhere}</a>
      </p>
    </>
  );
}

interface Going {
  readonly onGo: (name: string) => void;
}

function Found({
  schema,
  typed,
  onGo,
}: Going & { readonly schema: ApiSchema; readonly typed: string }) {
  const { reference: words } = useWords();
  const own = schema.types.filter(({ name }) => !name?.startsWith("__"));
  const types = own.filter(({ name, description }) => holds([name, description], typed));
  const fields = own.flatMap((type) =>
    (type.fields ?? [])
      .filter(({ name, description }) => holds([name, description], typed))
      .map((field) => ({ type, field })),
  );
  if (types.length + fields.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      {types.length > 0 && (
        <section aria-label={words.types}>
          <h2>{words.types}</h2>
          <ul className="reference">
            {types.map((type) => (
              <li key={type.name}>
                <div>
                  <TypeButton name={type.name ?? ""} onGo={onGo} />
                  <Description text={type.description} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {fields.length > 0 && (
        <section aria-label={words.fields}>
          <h2>{words.fields}</h2>
          <ul className="reference">
            {fields.map(({ type, field }) => (
              <li key={`${type.name}.${field.name}`}>
                <FieldView owner={type.name ?? ""} field={field} onGo={onGo} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function TypeView({
  type,
  isRoot,
  onGo,
}: Going & { readonly type: ApiType; readonly isRoot: boolean }) {
  const { reference: words } = useWords();
  return (
    <>
      <h2>{isRoot ? words.root : type.name}</h2>
      <Description text={type.description} />
      <ul className="reference">
        {type.fields?.map((field) => (
          <li key={field.name}>
            <FieldView owner={null} field={field} onGo={onGo} />
          </li>
        ))}
        {type.inputFields?.map((input) => (
          <li key={input.name}>
            <InputView input={input} onGo={onGo} />
          </li>
        ))}
        {type.enumValues?.map(({ name, description }) => (
          <li key={name}>
            <div>
              <code>{name}</code>
              <Description text={description} />
            </div>
          </li>
        ))}
      </ul>
      {(type.possibleTypes ?? []).length > 0 && (
        <p className="quiet">
          {words.isOneOf}{" "}
          {type.possibleTypes?.map(({ name }) => (
            <TypeButton key={name} name={name ?? ""} onGo={onGo} />
          ))}
        </p>
      )}
    </>
  );
}

interface FieldViewProps extends Going {
  /** The type that it is a field of; null where that stands above. */
  readonly owner: string | null;
  readonly field: ApiField;
}

function FieldView({ owner, field, onGo }: FieldViewProps) {
  const { reference: words } = useWords();
  return (
    <div>
      <code>
        {owner !== null && <TypeButton name={owner} onGo={onGo} />}
        {owner !== null && "."}
        <b>{field.name}</b>:{" "}
        <TypeButton name={namedType(field.type)} onGo={onGo}>
          {typeText(field.type)}
        </TypeButton>
      </code>
      <Description text={field.description} />
      {field.args.length > 0 && (
        <details>
          <summary>{words.args(field.args.length)}</summary>
          <ul>
            {field.args.map((input) => (
              <li key={input.name}>
                <InputView input={input} onGo={onGo} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function InputView({ input, onGo }: Going & { readonly input: ApiInput }) {
  const { name, type, defaultValue, description } = input;
  return (
    <div>
      <code>
        {name}:{" "}
        <TypeButton name={namedType(type)} onGo={onGo}>
          {typeText(type)}
        </TypeButton>
        {defaultValue !== null && ` = ${defaultValue}`}
      </code>
      <Description text={description} />
    </div>
  );
}

function TypeButton({
  name,
  children,
  onGo,
}: Going & { readonly name: string; readonly children?: string }) {
  return (
    <button type="button" className="type-name" onClick={() => onGo(name)}>
      {children ?? name}
    </button>
  );
}

/** The schema is described in English alone. */
function Description({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div lang="en">
      <small>{text}</small>
    </div>
  );
}
