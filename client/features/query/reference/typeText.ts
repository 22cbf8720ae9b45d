/** A type as introspection gives it: a name, or what it is wrapped in. */
interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeReference | null;
}

/** A type as SDL writes it, such as `[Entity!]!`. */
export function typeText({ kind, name, ofType }: TypeReference): string {
  if (!ofType) return name ?? "";
  return kind === "LIST" ? `[${typeText(ofType)}]` : `${typeText(ofType)}!`;
}

/** The name of a type without the lists and exclamation marks round it. */
export function namedType({ name, ofType }: TypeReference): string {
  return ofType ? namedType(ofType) : (name ?? "");
}
