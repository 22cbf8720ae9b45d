import type { Properties } from "#cypher/load/properties.ts";
import { columnsOf, type PropertyColumn } from "#data/ontology/properties.ts";
import { searchKey } from "#data/ontology/searchKey.ts";
import type { Dataset } from "./dataset.ts";
import type { SourceEntry } from "./datasetFile.ts";
import { digest } from "./digest.ts";
import { partialDate, yearOf } from "./partialDate.ts";
import type { Row } from "./row.ts";
import { searchKeysOf } from "./searchKeys.ts";

type Identified = Properties & { readonly id: string };
type Value = Properties[string];

export function sourceProperties(source: SourceEntry): Identified {
  const { chapters } = source;
  return {
    id: source.id,
    ...said({
      title: source.title,
      titleEn: source.titleEn,
      publisher: source.publisher,
      publishedOn: source.publishedOn,
      file: source.file,
      sha256: source.sha256,
      chapterLines: chapters.map(({ line }) => line),
      chapterTitles: chapters.map(({ title }) => title),
      // A list in the database holds no nulls.
      chapterTitlesEn: chapters.map(({ title, titleEn }) => titleEn ?? title),
    }),
  };
}

export function passageProperties(row: Row): Identified {
  return {
    id: row.code("id"),
    ...said({
      source: row.code("source"),
      line: Number(row.code("line")),
      start: Number(row.code("start")),
      end: Number(row.code("end")),
      text: row.text("text"),
      textEn: row.text("text_en"),
      note: row.text("note"),
      noteEn: row.text("note_en"),
    }),
  };
}

export function entityProperties(row: Row, { entityKinds }: Dataset): Identified {
  const [name, nameEn, aliases] = [row.text("name"), row.text("name_en"), row.list("aliases")];
  const properties = entityKinds.get(row.code("kind"))?.properties ?? [];
  return {
    id: row.code("id"),
    ...said({
      kind: row.code("kind"),
      subkind: row.code("subkind"),
      name,
      nameEn,
      aliases,
      summary: row.text("summary"),
      summaryEn: row.text("summary_en"),
      from: partialDate(row.code("from")),
      to: partialDate(row.code("to")),
      fromYear: optionalYear(row.code("from")),
      toYear: optionalYear(row.code("to")),
      periodLabel: row.text("period_label"),
      periodLabelEn: row.text("period_label_en"),
      status: row.code("status"),
      openEnded: row.code("open_ended") === "" ? undefined : row.code("open_ended") === "true",
      ...Object.fromEntries(
        properties.flatMap(columnsOf).map((found) => [found.stored, propertyValue(row, found)]),
      ),
      ...searchKeysOf(name, nameEn, aliases),
    }),
  };
}

export function relationProperties(row: Row): Identified {
  return {
    id: row.code("id"),
    ...said({
      from: row.code("from"),
      to: row.code("to"),
      role: row.code("role"),
      scope: row.codes("scope"),
      confidence: row.code("confidence"),
      modality: row.code("modality"),
      fromDate: partialDate(row.code("from_date")),
      toDate: partialDate(row.code("to_date")),
      fromYear: optionalYear(row.code("from_date")),
      toYear: optionalYear(row.code("to_date")),
      periodLabel: row.text("period_label"),
      periodLabelEn: row.text("period_label_en"),
      note: row.text("note"),
      noteEn: row.text("note_en"),
      passages: row.codes("passages"),
    }),
  };
}

export function shorthandProperties(row: Row): Identified {
  const [form, members] = [row.text("form"), row.codes("members")];
  return {
    // One form may have several readings, so that the form alone is no id.
    id: `shorthand/${form}/${digest(members.toSorted()).slice(0, 6)}`,
    ...said({
      form,
      key: searchKey(form),
      note: row.text("note"),
      noteEn: row.text("note_en"),
      members,
      passages: row.codes("passages"),
    }),
  };
}

/** Leaves out what the dataset does not say. */
function said(values: Readonly<Record<string, Value | undefined>>): Properties {
  const kept: Properties = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0))
      continue;
    kept[key] = value;
  }
  return kept;
}

function propertyValue(row: Row, { column, holds }: PropertyColumn): Value | undefined {
  if (holds === "text") return row.text(column);
  const code = row.code(column);
  return holds === "number" && code !== "" ? Number(code) : code;
}

function optionalYear(date: string): number | undefined {
  return date === "" ? undefined : yearOf(date);
}
