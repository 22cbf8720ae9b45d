import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./context.ts";

/** More would tell nobody anything. */
const mostTold = 40;

/** A statement that an operation ran, ready to be run again. */
export interface RanStatement {
  /** The name of its file in `cypher/`. */
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Tells which statements an operation ran, in the order in which they began, to whoever asks for
 * it: a request with `"extensions": {"statements": true}` is answered with `extensions.statements`.
 */
export function ranStatements(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { body }, contextValue }) {
          if (request.extensions?.["statements"] !== true || body.kind !== "single") return;
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            statements: contextValue.ran.slice(0, mostTold),
          };
        },
      };
    },
  };
}
