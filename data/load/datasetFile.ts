import { z } from "zod";
import { dateMistake } from "./partialDate.ts";

const partialDate = z.union([z.string(), z.number()]).transform((value, context) => {
  const text = String(value);
  const mistake = dateMistake(text);
  if (mistake !== undefined) context.addIssue({ code: "custom", message: mistake });
  return text;
});

const lineNumber = z.int().positive();

const sourceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^source\/[a-z0-9]+(-[a-z0-9]+)*$/,
        "must be source/ and a readable name in lower-case letters, digits and hyphens.",
      ),
    title: z.string().min(1),
    titleEn: z.string().min(1).optional(),
    publisher: z.string().min(1).optional(),
    publishedOn: partialDate.optional(),
    file: z
      .string()
      .regex(/^[^/\\]+$/, "must be the name of a file under sources/, without folders."),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits, in lower case."),
    lineLengths: z.record(
      z.string().regex(/^[1-9][0-9]*$/, "must be a line number, from 1."),
      z.int().nonnegative(),
    ),
    chapters: z
      .array(
        z.strictObject({
          line: lineNumber,
          title: z.string().min(1),
          titleEn: z.string().min(1).optional(),
        }),
      )
      .default([]),
  })
  .superRefine(({ chapters, lineLengths }, context) => {
    for (const [index, { line }] of chapters.entries()) {
      const path = ["chapters", index, "line"];
      const previous = chapters[index - 1]?.line ?? 0;
      if (line <= previous) {
        context.addIssue({
          code: "custom",
          path,
          message: `must come after the chapter before, which begins at line ${previous}.`,
        });
      }
      if (!(line in lineLengths)) {
        context.addIssue({
          code: "custom",
          path,
          message: `Line ${line} is not among lineLengths, so it is empty or not there.`,
        });
      }
    }
  });

/** What `dataset.yaml` holds: what the dataset is, and its sources. */
export const datasetFileSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and hyphens."),
    title: z.string().min(1),
    titleEn: z.string().min(1).optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as zh-CN."),
    licence: z
      .string()
      .regex(
        /^[A-Za-z0-9][A-Za-z0-9.+-]*( (AND|OR|WITH) [A-Za-z0-9.+-]+)*$/,
        "must be an SPDX licence name such as CC-BY-4.0.",
      ),
    sources: z.array(sourceSchema).min(1),
  })
  .superRefine(({ sources }, context) => {
    for (const [index, { id }] of sources.entries()) {
      if (sources.findIndex((source) => source.id === id) < index) {
        context.addIssue({
          code: "custom",
          path: ["sources", index, "id"],
          message: `"${id}" stands here a second time.`,
        });
      }
    }
  });

export type DatasetFile = z.output<typeof datasetFileSchema>;
export type SourceEntry = DatasetFile["sources"][number];
