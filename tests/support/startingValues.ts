/** What a question of the gallery has blanks for. */
interface Asking {
  readonly parameters: readonly { readonly name: string; readonly default: unknown }[];
}

/** The values that a question of the gallery begins with, by the names of its parameters. */
export function startingValues({ parameters }: Asking): Record<string, unknown> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default]));
}
