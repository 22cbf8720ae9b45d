import { writeCsv } from "../../files/csv.ts";
import type { Exported } from "./exported.ts";

/** Lists within a cell are separated so, as in a dataset's own tables. */
const list = (items: readonly string[]): string => items.join("; ");

/** The entities, one a line, under lines that say what they are. */
export function entityTable({ entities }: Exported, about: readonly string[]): string {
  return writeCsv(
    about,
    "id,kind,subkind,name,name_en,aliases,summary,summary_en,from,to,status,open_ended,relations".split(
      ",",
    ),
    entities.map((entity) => [
      entity.id,
      entity.kind,
      entity.subkind ?? "",
      entity.name,
      entity.nameEn ?? "",
      list(entity.aliases),
      entity.summary ?? "",
      entity.summaryEn ?? "",
      entity.period?.from ?? "",
      entity.period?.to ?? "",
      entity.status ?? "",
      entity.openEnded ? "true" : "",
      entity.degree,
    ]),
  );
}

/** The relations, one a line, with the ids of the passages that bear them out. */
export function relationTable({ entities, relations }: Exported, about: readonly string[]): string {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return writeCsv(
    about,
    "id,kind,from,from_name,to,to_name,role,confidence,modality,from_date,to_date,note,note_en,passages".split(
      ",",
    ),
    relations.map((relation) => [
      relation.id,
      relation.kind,
      relation.from,
      nameOf.get(relation.from) ?? "",
      relation.to,
      nameOf.get(relation.to) ?? "",
      relation.role ?? "",
      relation.confidence,
      relation.modality ?? "",
      relation.period?.from ?? "",
      relation.period?.to ?? "",
      relation.note ?? "",
      relation.noteEn ?? "",
      list(relation.passages.map(({ id }) => id)),
    ]),
  );
}

/** The passages that bear out the relations, each once, in the order of the sources. */
export function passageTable({ passages }: Exported, about: readonly string[]): string {
  return writeCsv(
    about,
    "id,source,line,start,end,text,text_en".split(","),
    passages.map(({ id, source, line, start, end, text, textEn }) => [
      id,
      source.id,
      line,
      start,
      end,
      text,
      textEn ?? "",
    ]),
  );
}
