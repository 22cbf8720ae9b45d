import { afterEach, expect, test, vi } from "vitest";
import { createLog } from "../../../server/log.ts";

const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);

afterEach(() => write.mockClear());

test("on a terminal the log is short lines of text, and only what deserves attention", () => {
  const log = createLog(undefined, true);
  log.info("GET / 200");
  log.error({ err: new Error("heap space") }, "Neo4j ended");
  expect(written()).toHaveLength(1);
  expect(written()[0]).toMatch(/^\d\d:\d\d:\d\d Neo4j ended \(heap space\)\n$/);
});

test("LOG_LEVEL decides what deserves it", () => {
  createLog("debug", true).debug("detail");
  expect(written()[0]).toMatch(/detail\n$/);
});

function written(): string[] {
  return write.mock.calls.map(([line]) => String(line));
}
