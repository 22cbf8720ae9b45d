import type { TypedDocumentString } from "./generated/graphql.ts";

/** What the server said was wrong with one field or with the whole request. */
export interface GraphqlProblem {
  readonly message: string;
  readonly code: string | null;
  /** `TOO_SLOW` where a smaller request may be answered sooner. */
  readonly reason: string | null;
  readonly requestId: string | null;
}

/** The server answered, and the answer is that it cannot: why stands in `problems`. */
export class RequestError extends Error {
  readonly status: number;
  readonly problems: readonly GraphqlProblem[];

  constructor(status: number, problems: readonly GraphqlProblem[]) {
    super(problems[0]?.message ?? `The server answered with status ${status}.`);
    this.name = "RequestError";
    this.status = status;
    this.problems = problems;
  }
}

/** No answer came: the server is away, or the network between is. */
export class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super("The server did not answer.", { cause });
    this.name = "NoAnswerError";
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: unknown;
      readonly reason?: unknown;
      readonly requestId?: unknown;
    };
  }[];
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The server ends every request sooner, in milliseconds: beyond this the connection is dead. */
const longestWait = 30_000;

/**
 * Asks the server for a document's fields. Partial answers count as failures: a view that silently
 * lacks a part would claim that the part does not exist.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: AbortSignal.any([AbortSignal.timeout(longestWait), ...(signal ? [signal] : [])]),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new NoAnswerError(cause);
  });

  const requestId = response.headers.get("x-request-id");
  const answer = await response.json().then(
    (json: Answer) => json,
    (): Answer => ({}),
  );
  if (!response.ok || answer.errors !== undefined || answer.data === undefined) {
    throw new RequestError(
      response.status,
      (answer.errors ?? []).map(({ message, extensions }) => ({
        message,
        code: text(extensions?.code),
        reason: text(extensions?.reason),
        requestId: text(extensions?.requestId) ?? requestId,
      })),
    );
  }
  // The server holds its answers to the schema from which `Result` was generated.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer.data as Result;
}
