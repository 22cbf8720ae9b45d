import type { Drawn } from "../exploration/groups.ts";
import { nameIn } from "../i18n/names.ts";
import type { Appearance } from "./appearance.ts";

/** What something drawn is called; a group by its kind or region, with the number of its members. */
export function nameOf(drawn: Drawn, { language, kindName }: Appearance): string {
  if (!drawn.members) return nameIn(language, drawn);
  // A group of a kind has the kind's own id for a name.
  const name = drawn.name === drawn.kind ? kindName(drawn.kind) : nameIn(language, drawn);
  return `${name} · ${drawn.members.length}`;
}
