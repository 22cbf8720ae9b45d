import { describe, expect, test } from "vitest";
import { describeError, isAway, isTooSlow } from "../../../client/api/describeError.ts";
import { NoAnswerError, RequestError } from "../../../client/api/request.ts";
import { en } from "../../../client/i18n/en.ts";

const { errors } = en;
const told = (status: number, code: string | null, requestId: string | null = null) =>
  new RequestError(status, [
    { message: 'Argument "first" must lie between 1 and 100.', code, reason: null, requestId },
  ]);

describe("an error in words", () => {
  test("says that the database is not answering, and that trying again may help", () => {
    const error = told(503, "SERVICE_UNAVAILABLE");
    expect(describeError(error, errors)).toMatchObject({
      title: "The database is not answering",
      canRetry: true,
    });
    expect(isAway(error)).toBe(true);
  });

  test("tells an answer that takes too long from a database that is away", () => {
    const problem = { message: "Took longer.", code: "SERVICE_UNAVAILABLE", requestId: null };
    const error = new RequestError(503, [{ ...problem, reason: "TOO_SLOW" }]);
    expect(describeError(error, errors).title).toBe("The answer took too long");
    expect(isTooSlow(error)).toBe(true);
    expect(isTooSlow(told(503, "SERVICE_UNAVAILABLE"))).toBe(false);
  });

  test("says that the server is not answering where no answer came", () => {
    const error = new NoAnswerError(new TypeError("Failed to fetch"));
    expect(describeError(error, errors).title).toBe("The server is not answering");
    expect(isAway(error)).toBe(true);
  });

  test("repeats what the server says of the caller's mistake, without offering a retry", () => {
    const error = told(200, "BAD_USER_INPUT");
    expect(describeError(error, errors)).toMatchObject({
      advice: 'Argument "first" must lie between 1 and 100.',
      canRetry: false,
    });
    expect(isAway(error)).toBe(false);
  });

  test("names the request under which the server's log has a surprise", () => {
    expect(describeError(told(500, "INTERNAL_SERVER_ERROR", "r-17"), errors).advice).toContain(
      "r-17",
    );
    expect(describeError(new Error("secret"), errors).advice).not.toContain("secret");
  });
});
