/** A variable that an operation declares. */
export interface DeclaredVariable {
  readonly name: string;
  /** Its type as it is written, such as `[ID!]!`. */
  readonly type: string;
  /** Whether the operation runs without a value for it. */
  readonly optional: boolean;
}

const ignored = /#[^\n]*|"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"/g;
/** Only where it is declared does a colon follow a variable. */
const declaration = /\$([A-Za-z_]\w*)\s*:\s*([[\]!\w\s]*?[\]!\w])(?=\s*(?:=|[$,)@]|$))(\s*=)?/g;

/** The variables that a text declares, in its order. */
export function variablesOf(text: string): readonly DeclaredVariable[] {
  const plain = text.replaceAll(ignored, (skipped) => " ".repeat(skipped.length));
  return [...plain.matchAll(declaration)].map(([, name = "", type = "", hasDefault]) => ({
    name,
    type: type.replaceAll(/\s+/g, ""),
    optional: hasDefault !== undefined || !type.trim().endsWith("!"),
  }));
}

/** The name of a type without the lists and exclamation marks round it. */
export function innermost(type: string): string {
  return type.replaceAll(/[[\]!]/g, "");
}
