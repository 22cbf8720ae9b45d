import { describe, expect, test } from "vitest";
import { whyMavenFailed } from "../../../../server/database/managed/jars.ts";
import { whyNeo4jEnded } from "../../../../server/database/managed/neo4jProcess.ts";

const log = "/atlas/.neo4j/logs/some.log";

describe("why Neo4j could not be brought is said in one sentence that says what to do", () => {
  test.each([
    ["java.io.IOException: No space left on device", "make room for 300 MB"],
    [
      "[ERROR] Could not transfer artifact org.neo4j:neo4j from central: Connect timed out",
      "check the network",
    ],
    ["Unknown host repo.example: UnknownHostException", "check the network"],
    ["The JAVA_HOME environment variable is not defined correctly", "point JAVA_HOME at a Java 17"],
    ["[ERROR] something else", `see ${log}`],
  ])("%s", (output, advice) => {
    expect(whyMavenFailed(output, log)).toContain(advice);
    expect(whyMavenFailed(output, log)).toMatch(/^[^\n]+\.$/);
  });
});

describe("why Neo4j did not start is said in one sentence that says what to do", () => {
  test.each([
    ["Caused by: java.io.IOException: No space left on device", "make room"],
    ["java.net.BindException: Address already in use", "start again"],
    ["Could not reserve enough space for 524288KB object heap", "too little free memory"],
    [
      "org.neo4j.kernel.StoreLockException: Lock file has been locked by another process",
      "end that one",
    ],
    ["Unrecognized setting", "Neo4j ended (exit code 1) before it was ready"],
  ])("%s", (output, advice) => {
    const why = whyNeo4jEnded(output, "exit code 1", log);
    expect(why).toContain(advice);
    expect(why).toContain(log);
    expect(why).toMatch(/^[^\n]+\.$/);
  });
});
