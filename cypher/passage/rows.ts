import { z } from "zod";

/** A passage as stored, without the list of the relations that it bears out, which can be long. */
export const passageRow = z.object({
  id: z.string(),
  source: z.string(),
  line: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  textEn: z.string().nullish(),
  note: z.string().nullish(),
  noteEn: z.string().nullish(),
});

export type PassageRow = z.output<typeof passageRow>;

/** A source as stored. The three lists of chapters are of one length. */
export const sourceRow = z.object({
  id: z.string(),
  title: z.string(),
  titleEn: z.string().optional(),
  publisher: z.string().optional(),
  publishedOn: z.string().optional(),
  file: z.string(),
  sha256: z.string(),
  chapterLines: z.array(z.int()).default([]),
  chapterTitles: z.array(z.string()).default([]),
  chapterTitlesEn: z.array(z.string()).default([]),
});

export type SourceRow = z.output<typeof sourceRow>;
