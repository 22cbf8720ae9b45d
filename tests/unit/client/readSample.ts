import type { NamedEntity, Passage } from "../../../client/features/read/passage.ts";

/** An entity with a name in two languages. */
export function named(
  id: string,
  name: string,
  nameEn: string | null = null,
  aliases: readonly string[] = [],
): NamedEntity {
  const kind = id.startsWith("region/") ? "Region" : "Mechanism";
  return { id, kind, subkind: null, name, nameEn, aliases };
}

export const jinshan = named("region/jinshan", "金山区", "Jinshan District", ["金山", "本区"]);
export const pinghu = named("region/pinghu", "平湖市", "Pinghu City", ["平湖"]);
export const towns = named("mechanism/towns", "“田园五镇”联建", "'Five Pastoral Towns'", [
  "“田园五镇”",
]);

/** A passage in line 5 that names nobody and bears out nothing. */
export function passage(id: string, changes: Partial<Passage> = {}): Passage {
  return {
    id: `passage/${id}`,
    number: 1,
    source: "source/page",
    line: 5,
    start: 0,
    end: 10,
    text: "一句话。",
    textEn: null,
    note: null,
    noteEn: null,
    quote: null,
    entities: [],
    shorthands: [],
    relations: [],
    ...changes,
  };
}
