import { z } from "zod";

const named = { title: z.string().min(1), titleEn: z.string().min(1) };

const parameterName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, "must be a name in lower camel case, such as region.");

const entityId = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+$/, "must be an entity's id, such as region/jinshan.");

const entityKind = z
  .string()
  .regex(/^[A-Z][A-Za-z]{0,63}$/, "must be a kind of entity, such as Region.");

/** What a parameter has whatever its input. */
const asked = { name: parameterName, ...named };

/** The kinds of entities to pick from; none listed means any. */
const kinds = z.array(entityKind).default([]);

export const parameterSchema = z
  .discriminatedUnion("input", [
    z.strictObject({ ...asked, input: z.literal("ENTITY"), kinds, default: entityId }),
    z.strictObject({
      ...asked,
      input: z.literal("ENTITIES"),
      kinds,
      min: z.int().min(1),
      max: z.int().max(100),
      default: z.array(entityId),
    }),
    z.strictObject({
      ...asked,
      input: z.literal("INTEGER"),
      min: z.int(),
      max: z.int(),
      default: z.int(),
    }),
    z.strictObject({
      ...asked,
      input: z.literal("TEXT"),
      min: z.int().min(1),
      max: z.int().max(200),
      default: z.string(),
    }),
    z.strictObject({
      ...asked,
      input: z.literal("CHOICE"),
      choices: z.array(z.strictObject({ value: z.string().min(1), ...named })).min(2),
      default: z.string(),
    }),
  ])
  .superRefine((parameter, context) => {
    const issue = (message: string): void => {
      context.addIssue({ code: "custom", path: ["default"], message });
    };
    if (parameter.input === "CHOICE") {
      const values = parameter.choices.map(({ value }) => value);
      if (!values.includes(parameter.default)) issue(`must be one of ${values.join(", ")}.`);
    } else if (parameter.input !== "ENTITY") {
      const size = parameter.input === "INTEGER" ? parameter.default : parameter.default.length;
      if (size < parameter.min || size > parameter.max) {
        const what = {
          INTEGER: "a number",
          TEXT: "a text of a length",
          ENTITIES: "a list of a size",
        };
        issue(`must be ${what[parameter.input]} from ${parameter.min} to ${parameter.max}.`);
      }
    }
  });

/** `question.yaml`: what is asked, and what the asker may choose. */
export const questionSchema = z.strictObject({
  ...named,
  description: z.string().min(1),
  descriptionEn: z.string().min(1),
  parameters: z.array(parameterSchema).default([]),
});

export const questionGroups = ["AGREEMENTS", "LINEAGE", "PLATFORMS", "EVIDENCE"] as const;
export type QuestionGroup = (typeof questionGroups)[number];

const questionId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a folder's name, such as agreements-between.");

/** `gallery.yaml`: the questions of each group, in the order to show them in. */
export const gallerySchema = z.strictObject({
  AGREEMENTS: z.array(questionId),
  LINEAGE: z.array(questionId),
  PLATFORMS: z.array(questionId),
  EVIDENCE: z.array(questionId),
});

export type QuestionParameter = z.output<typeof parameterSchema>;

/** A question with the two texts that answer it. */
export interface Question extends z.output<typeof questionSchema> {
  /** The name of its folder. */
  readonly id: string;
  readonly group: QuestionGroup;
  /** Reads only; its `$parameters` are `parameters`. */
  readonly cypher: string;
  /** One operation; its variables are `parameters`. */
  readonly graphql: string;
}
