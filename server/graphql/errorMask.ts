import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { DatabaseUnavailableError, MemoryLimitError, TooSlowError } from "../database/errors.ts";
import type { RequestContext } from "./context.ts";
import { DatasetMissingError, InvalidArgumentError } from "./errors.ts";

/** Errors of the caller's that GraphQL itself finds, before anything of ours runs. */
const callersFaults = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
]);

/** An error that a resolver threw is none of the caller's, whatever code it carries. */
function isCallersFault(error: unknown, code: unknown): boolean {
  return callersFaults.has(code) && unwrapResolverError(error) === error;
}

/** What the caller is told of an error that was thrown on purpose: its own message, and a code. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof InvalidArgumentError) return "BAD_USER_INPUT";
  if (error instanceof MemoryLimitError) return "BAD_USER_INPUT";
  if (error instanceof DatabaseUnavailableError) return "SERVICE_UNAVAILABLE";
  if (error instanceof DatasetMissingError) return "SERVICE_UNAVAILABLE";
  return undefined;
}

/** Lets errors thrown on purpose through and hides every other behind its request's id. */
export function createErrorMask(log: Pick<Logger, "error" | "warn">): {
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly plugin: ApolloServerPlugin<RequestContext>;
} {
  // The formatter is not told which request an error belongs to; the plugin is, just before.
  const requestIds = new WeakMap<object, string>();

  return {
    formatError(formatted, error) {
      const cause = unwrapResolverError(error);
      const code = codeOf(cause);
      if (code !== undefined && cause instanceof Error) {
        const reason = cause instanceof TooSlowError && { reason: "TOO_SLOW" };
        return { ...formatted, message: cause.message, extensions: { code, ...reason } };
      }
      const given = formatted.extensions?.["code"];
      if (isCallersFault(error, given)) {
        return { ...formatted, extensions: { code: given } };
      }
      const requestId = typeof error === "object" && error ? requestIds.get(error) : undefined;
      return {
        message: "Something went wrong; the log says what, under this request's id.",
        ...(formatted.locations && { locations: formatted.locations }),
        ...(formatted.path && { path: formatted.path }),
        extensions: { code: "INTERNAL_SERVER_ERROR", ...(requestId && { requestId }) },
      };
    },

    plugin: {
      async requestDidStart() {
        return {
          async didEncounterErrors({ contextValue: { requestId }, errors }) {
            for (const error of errors) requestIds.set(error, requestId);
            const causes = errors.map((error) => unwrapResolverError(error));
            const away = causes.find((cause) => codeOf(cause) === "SERVICE_UNAVAILABLE");
            if (away) log.warn({ requestId, err: away }, "The database did not answer a request.");
            const surprise = errors.find((error) => {
              const cause = unwrapResolverError(error);
              const isOnPurpose = codeOf(cause) !== undefined || isHangUp(cause);
              return !isOnPurpose && !isCallersFault(error, error.extensions["code"]);
            });
            if (surprise) {
              log.error(
                { requestId, err: unwrapResolverError(surprise), path: surprise.path },
                "A request failed unexpectedly.",
              );
            }
          },
          async willSendResponse({ response }) {
            const { body, http } = response;
            const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
            if (errors.some(({ extensions }) => extensions?.["code"] === "SERVICE_UNAVAILABLE")) {
              http.status = 503;
            }
          },
        };
      },
    },
  };
}

/** The caller left: nobody waits for the answer, and nothing is wrong. */
function isHangUp(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
