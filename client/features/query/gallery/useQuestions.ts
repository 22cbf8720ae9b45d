import { useQuery } from "@tanstack/react-query";
import { QuestionsDocument, type QuestionsQuery } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import { openQuestion } from "../bench/benchStore.ts";
import { leaveBench } from "../bench/useBenchLink.ts";
import { emptyOf, type Parameter, parameterFrom } from "../parameters/parameter.ts";
import type { Question, QuestionParameter } from "./question.ts";

/** A file ends with a line of its own, which an editor would show as an empty one. */
function trimmed({ questions }: QuestionsQuery): readonly Question[] {
  return questions.map((question) => ({
    ...question,
    cypher: question.cypher.trimEnd(),
    graphql: question.graphql.trimEnd(),
  }));
}

/** The questions of the gallery, in its order. */
export function useQuestions() {
  return useQuery({
    queryKey: ["questions"],
    queryFn: ({ signal }) => request(QuestionsDocument, {}, signal),
    select: trimmed,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Puts a question on the workbench; what lay there is kept in the history. */
export function takeUp(question: Question): void {
  leaveBench();
  openQuestion(
    question.id,
    { cypher: question.cypher, graphql: question.graphql },
    new Map(question.parameters.map((parameter) => [parameter.name, beginning(parameter)])),
  );
}

function beginning({ input, default: value }: QuestionParameter): Parameter {
  const isEntity = input === "ENTITY" || input === "ENTITIES";
  if (value === null)
    return emptyOf(input === "ENTITY" ? "entity" : isEntity ? "entities" : "text");
  const parameter = parameterFrom(value);
  // A text of the form of an id is still a text.
  return isEntity || input === "INTEGER" ? parameter : { ...parameter, type: "text" };
}
