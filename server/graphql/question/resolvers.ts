import type { QuestionParameter } from "#data/questions/question.ts";
import type { Loaders } from "../loaders.ts";
import { loadAll } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";

export const questionResolvers = {
  Query: {
    questions: (_root, _args, { questions }) => questions,
  },
  QuestionParameter: {
    kinds: (parameter) => ("kinds" in parameter ? parameter.kinds : []),
    min: (parameter) => ("min" in parameter ? parameter.min : null),
    max: (parameter) => ("max" in parameter ? parameter.max : null),
    choices: (parameter) => ("choices" in parameter ? parameter.choices : []),
    async default(parameter, _args, { loaders }) {
      if (parameter.input !== "ENTITY" && parameter.input !== "ENTITIES") return parameter.default;
      const loaded = (await defaultEntities(parameter, loaders)).map(({ id }) => id);
      if (parameter.input === "ENTITY") return loaded[0] ?? null;
      return loaded.length > 0 ? loaded : null;
    },
    defaultEntities: (parameter, _args, { loaders }) => defaultEntities(parameter, loaders),
  },
} satisfies Resolvers;

/** Those of the entities named by default that are loaded: another dataset may have none of them. */
async function defaultEntities(parameter: QuestionParameter, loaders: Loaders) {
  if (parameter.input === "ENTITY") return loadAll(loaders.entity, [parameter.default]);
  if (parameter.input === "ENTITIES") return loadAll(loaders.entity, parameter.default);
  return [];
}
