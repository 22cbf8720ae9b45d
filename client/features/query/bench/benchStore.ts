import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import type { Query, QueryLanguage } from "../../../workbench/query.ts";
import { type Parameter, parameterFrom, valueOf } from "../parameters/parameter.ts";

/** What lies on the workbench: a text in each language, and the values that they share. */
export interface Bench {
  readonly language: QueryLanguage;
  readonly texts: Readonly<Record<QueryLanguage, string>>;
  /** Given values by name; a name that a text uses may be missing. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The question of the gallery that both texts came from, by id. */
  readonly question: string | null;
  /** Whether a link brought this query and nobody has run it yet. */
  readonly cameByLink: boolean;
}

const emptyBench: Bench = {
  language: "cypher",
  texts: { cypher: "", graphql: "" },
  parameters: new Map(),
  question: null,
  cameByLink: false,
};

/** The workbench of this page. It outlives the workspace, so that a look elsewhere loses nothing. */
export const benchStore = createStore<Bench>(() => emptyBench);

/** Follows a part of the workbench. */
export function useBench<Part>(part: (bench: Bench) => Part): Part {
  return useStore(benchStore, part);
}

/** Whether nothing was ever put on the workbench. */
export function isBare({ texts }: Bench): boolean {
  return texts.cypher === "" && texts.graphql === "";
}

export function write(text: string): void {
  benchStore.setState(({ texts, language }) => ({ texts: { ...texts, [language]: text } }));
}

/** Clears the workbench, in the language that is spoken. */
export function startAnew(): void {
  benchStore.setState(({ language }) => ({ ...emptyBench, language }));
}

export function speak(language: QueryLanguage): void {
  benchStore.setState({ language });
}

export function give(name: string, parameter: Parameter): void {
  benchStore.setState(({ parameters }) => ({
    parameters: new Map(parameters).set(name, parameter),
  }));
}

/** Puts a query on the workbench, in place of what lies there in its language. */
export function open(query: Query, question: string | null, cameByLink: boolean): void {
  benchStore.setState(({ texts }) => ({
    language: query.language,
    texts: { ...texts, [query.language]: query.text },
    parameters: new Map(
      Object.entries(query.parameters).map(([name, value]) => [name, parameterFrom(value)]),
    ),
    question,
    cameByLink,
  }));
}

/** Puts both texts of a question on the workbench, with its values to begin with. */
export function openQuestion(
  question: string,
  texts: Bench["texts"],
  parameters: Bench["parameters"],
): void {
  benchStore.setState({ texts, parameters, question, cameByLink: false });
}

/** The values that can be read of some of the parameters. */
export function valuesOf(
  { parameters }: Pick<Bench, "parameters">,
  names: readonly string[],
): Query["parameters"] {
  return Object.fromEntries(
    names.flatMap((name) => {
      const parameter = parameters.get(name);
      const reading = parameter && valueOf(parameter);
      return reading && "value" in reading ? [[name, reading.value] as const] : [];
    }),
  );
}
