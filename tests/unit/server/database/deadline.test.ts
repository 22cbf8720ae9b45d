import { describe, expect, test } from "vitest";
import { withDeadline } from "../../../../server/database/deadline.ts";
import { DatabaseUnavailableError } from "../../../../server/database/errors.ts";

const never = async (): Promise<never> => new Promise(() => {});

describe("work under a deadline", () => {
  test("gives what it gives when it is in time", async () => {
    await expect(withDeadline("work", 1000, undefined, async () => 7)).resolves.toBe(7);
  });

  test("is given up after the deadline even if it never settles, and told so by its signal", async () => {
    let seen: AbortSignal | undefined;
    const late = withDeadline('"neighbours"', 10, undefined, async (signal) => {
      seen = signal;
      return never();
    });
    await expect(late).rejects.toThrow(DatabaseUnavailableError);
    await expect(late).rejects.toThrow('Neo4j took longer than 0.01 s for "neighbours"');
    expect(seen?.aborted).toBe(true);
  });

  test("ends with the caller's own reason when the caller hangs up", async () => {
    const caller = new AbortController();
    const work = withDeadline("work", 1000, caller.signal, never);
    caller.abort(new Error("gone"));
    await expect(work).rejects.toThrow("gone");
  });

  test("does not begin for a caller who has already gone", async () => {
    let begun = false;
    const work = withDeadline("work", 1000, AbortSignal.abort(new Error("gone")), async () => {
      begun = true;
    });
    await expect(work).rejects.toThrow("gone");
    expect(begun).toBe(false);
  });
});
