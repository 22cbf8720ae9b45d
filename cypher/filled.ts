import type { AnyStatement } from "./statement.ts";

/** More texts of one statement come of unusual choices only; all of them are made anew then. */
const mostKept = 200;

const kept = new WeakMap<AnyStatement, Map<string, AnyStatement>>();

/**
 * The form of a statement that `make` gave for this key the last time: to fill names into a text takes
 * longer than to run some statements.
 */
export function filled<Form extends AnyStatement>(
  statement: Form,
  key: string,
  make: () => Form,
): Form {
  const forms = kept.get(statement) ?? new Map<string, AnyStatement>();
  kept.set(statement, forms);
  const known = forms.get(key);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one key always stands for one `make`
  if (known !== undefined) return known as Form;

  if (forms.size === mostKept) forms.clear();
  const made = make();
  forms.set(key, made);
  return made;
}
