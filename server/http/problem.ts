/** What every refusal looks like, whatever the route: an answer that GraphQL clients understand too. */
export interface Problem {
  readonly errors: readonly [
    {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly requestId?: string };
    },
  ];
}

/** @param message what is wrong and what would do */
export function problem(code: string, message: string, requestId?: string): Problem {
  return {
    errors: [{ message, extensions: requestId === undefined ? { code } : { code, requestId } }],
  };
}
