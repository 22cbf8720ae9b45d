import type { QuestionsQuery } from "../../../api/generated/graphql.ts";

/** A question of the gallery, with both texts that answer it. */
export type Question = QuestionsQuery["questions"][number];
export type QuestionParameter = Question["parameters"][number];
