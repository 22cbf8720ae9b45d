import { expect, test } from "vitest";
import { isNewEnough } from "../../../../server/database/serverVersion.ts";

test.each([
  "Neo4j/5.26.30",
  "Neo4j/5.26.0",
  "Neo4j/5.27-aura",
  "Neo4j/2025.01.0",
  "Neo4j/2026.03.1",
])("%s will do", (agent) => {
  expect(isNewEnough(agent)).toBe(true);
});

test.each(["Neo4j/5.25.1", "Neo4j/4.4.40", "Memgraph/3.0", ""])("%s will not", (agent) => {
  expect(isNewEnough(agent)).toBe(false);
});
