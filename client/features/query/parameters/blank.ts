import type { Question, QuestionParameter } from "../gallery/question.ts";
import { innermost, variablesOf } from "../editor/graphql/variables.ts";
import { readCypher } from "../editor/cypher/read.ts";
import type { Named } from "../../../i18n/names.ts";
import type { QueryLanguage } from "../../../workbench/query.ts";
import { guess } from "./guess.ts";
import { emptyOf, type Parameter, type ParameterType, retyped, valueOf } from "./parameter.ts";

/** One of the values that a parameter is limited to. */
export interface Choice extends Named {
  readonly value: string;
}

/** A parameter that a text needs, and how to ask for it. */
export interface Blank {
  readonly name: string;
  readonly type: ParameterType;
  /** Whether the type is settled, by a question or by GraphQL. */
  readonly isTyped: boolean;
  /** The type in GraphQL's own words; null in Cypher, which has none. */
  readonly declared: string | null;
  /** Whether the query runs without it. */
  readonly optional: boolean;
  readonly title: Named | null;
  /** The kinds of entities to pick from; any, where none is listed. */
  readonly kinds: readonly string[];
  /** All values that it may have; any, where none is listed. */
  readonly choices: readonly Choice[];
  readonly min: number | null;
  readonly max: number | null;
}

/** The values of the API's enums by their name, as far as they are known yet. */
export type Enums = ReadonlyMap<string, readonly string[]>;

/** The blanks of a text, in the order in which it names them. */
export function blanksOf(
  language: QueryLanguage,
  text: string,
  question: Question | null,
  parameters: ReadonlyMap<string, Parameter>,
  enums: Enums,
): readonly Blank[] {
  const found = language === "cypher" ? ofCypher(text, parameters) : ofGraphql(text, enums);
  return found.map((blank) => {
    const asked = question?.parameters.find(({ name }) => name === blank.name);
    return asked ? askedBy(asked, blank) : blank;
  });
}

/** The names that `blanksOf` gives, for those who need no more. */
export function namesOf(language: QueryLanguage, text: string): readonly string[] {
  return language === "cypher"
    ? readCypher(text).parameters
    : variablesOf(text).map(({ name }) => name);
}

const plain = { title: null, kinds: [], choices: [], min: null, max: null } as const;

function ofCypher(text: string, parameters: ReadonlyMap<string, Parameter>): readonly Blank[] {
  const reading = readCypher(text);
  return reading.parameters.map((name) => {
    const { type, kinds } = guess(name, reading);
    return {
      ...plain,
      name,
      type: parameters.get(name)?.type ?? type,
      kinds,
      isTyped: false,
      declared: null,
      optional: false,
    };
  });
}

const scalars: Readonly<Record<string, ParameterType>> = {
  Int: "integer",
  Float: "decimal",
  Boolean: "boolean",
  String: "text",
  PartialDate: "text",
};

function ofGraphql(text: string, enums: Enums): readonly Blank[] {
  return variablesOf(text).map(({ name, type, optional }) => {
    const inner = innermost(type);
    const isList = type.startsWith("[");
    const values = isList ? [] : (enums.get(inner) ?? []);
    return {
      ...plain,
      name,
      type: values.length > 0 ? "text" : graphqlType(inner, isList),
      isTyped: true,
      declared: type,
      optional,
      choices: values.map((value) => ({ value, name: value, nameEn: null })),
    };
  });
}

function graphqlType(inner: string, isList: boolean): ParameterType {
  if (inner === "ID") return isList ? "entities" : "entity";
  return isList ? "json" : (scalars[inner] ?? "json");
}

const inputs: Readonly<Record<QuestionParameter["input"], ParameterType>> = {
  ENTITY: "entity",
  ENTITIES: "entities",
  INTEGER: "integer",
  TEXT: "text",
  CHOICE: "text",
};

function askedBy(asked: QuestionParameter, { name, declared, optional }: Blank): Blank {
  const { title, titleEn, input, kinds, choices, min, max } = asked;
  return {
    name,
    type: inputs[input],
    isTyped: true,
    declared,
    optional,
    title: { name: title, nameEn: titleEn },
    kinds,
    choices: choices.map((choice) => ({
      value: choice.value,
      name: choice.title,
      nameEn: choice.titleEn,
    })),
    min,
    max,
  };
}

/** What is wrong with what was given for a blank; null where the query can run with it. */
export type Lack = "missing" | "empty" | "notInteger" | "notDecimal" | "notJson" | "outOfRange";

/** The parameter as its blank wants it, whatever type it was given as. */
export function given(blank: Blank, parameters: ReadonlyMap<string, Parameter>): Parameter {
  const parameter = parameters.get(blank.name);
  if (parameter === undefined) return emptyOf(blank.type);
  return parameter.type === blank.type ? parameter : retyped(parameter, blank.type);
}

export function lackOf(blank: Blank, parameters: ReadonlyMap<string, Parameter>): Lack | null {
  if (!parameters.has(blank.name)) return blank.optional ? null : "missing";
  const reading = valueOf(given(blank, parameters));
  if ("problem" in reading) {
    return reading.problem === "empty" && blank.optional ? null : reading.problem;
  }
  const size = Array.isArray(reading.value) ? reading.value.length : reading.value;
  if (typeof size !== "number") return null;
  const isOut = size < (blank.min ?? size) || size > (blank.max ?? size);
  return isOut ? "outOfRange" : null;
}
