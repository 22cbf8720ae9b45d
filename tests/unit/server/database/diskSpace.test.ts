import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { requireDiskSpace } from "../../../../server/database/managed/diskSpace.ts";

test("a disk with room enough is passed in silence", async () => {
  await expect(requireDiskSpace(tmpdir(), 0)).resolves.toBeUndefined();
});

test("a disk that is too full is said to be, with how much is needed, how much is free, and two ways out", async () => {
  await expect(requireDiskSpace(tmpdir(), 1e12)).rejects.toThrow(
    /^The disk that holds .+ is full: Neo4j needs 1000000000000 MB and \d+ MB are free; make room, or set MANAGED_NEO4J_DIR to a folder elsewhere\.$/,
  );
});
