import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../../../server/config.ts";

describe("the environment", () => {
  test("may say nothing: the program then keeps to itself and brings its own Neo4j", () => {
    expect(readConfig({}, "/checkout")).toEqual({
      host: "127.0.0.1",
      port: 4000,
      trustNetwork: false,
      neo4j: undefined,
      managedFolder: "/checkout/.neo4j",
      java: "java",
      datasetFolder: "/checkout/data/jinshan",
      logLevel: undefined,
    });
  });

  test("takes an empty value for none", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: " ", HOST: "" }, "/")).toEqual(readConfig({}, "/"));
  });

  test("names a Neo4j, whose user and database have their usual names", () => {
    const { neo4j } = readConfig(
      { NEO4J_URI: "neo4j+s://graph.example", NEO4J_PASSWORD: "p" },
      "/",
    );
    expect(neo4j).toEqual({
      uri: "neo4j+s://graph.example",
      username: "neo4j",
      password: "p",
      database: "neo4j",
    });
  });

  test("finds Java where JAVA_HOME points", () => {
    expect(readConfig({ JAVA_HOME: "/opt/java" }, "/").java).toBe("/opt/java/bin/java");
  });

  test("is told of all its mistakes at once, each with what would do", () => {
    const variables = {
      PORT: "80000",
      TRUST_NETWORK: "yes",
      LOG_LEVEL: "loud",
      NEO4J_URI: "http://localhost:7474",
    };
    expect(problems(variables)).toEqual([
      "PORT must be a number from 0 to 65535; 0 takes a free port.",
      "TRUST_NETWORK must be 1, or left out.",
      "NEO4J_URI must look like bolt://HOST:7687 or neo4j+s://HOST, without user or password; these go into NEO4J_USERNAME and NEO4J_PASSWORD.",
      "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.",
      "NEO4J_PASSWORD is missing: NEO4J_URI needs it, with NEO4J_USERNAME if that is not neo4j.",
    ]);
  });

  test("that holds a password in the wrong place is refused without repeating it", () => {
    const [problem] = problems({
      NEO4J_URI: "bolt://neo4j:s3cret@localhost:7687",
      NEO4J_PASSWORD: "s3cret",
    });
    expect(problem).toContain("NEO4J_URI must look like");
    expect(problem).not.toContain("s3cret");
  });

  test("that names a Neo4j without its password is refused", () => {
    expect(problems({ NEO4J_URI: "bolt://localhost:7687" })).toEqual([
      expect.stringContaining("NEO4J_PASSWORD is missing"),
    ]);
  });

  test.each(["0.0.0.0", "192.168.1.5", "::", "atlas.example"])(
    "does not open the program to other machines by HOST=%s alone",
    (HOST) => {
      expect(problems({ HOST })).toEqual([expect.stringContaining("set TRUST_NETWORK=1")]);
      expect(readConfig({ HOST, TRUST_NETWORK: "1" }, "/").host).toBe(HOST);
    },
  );

  test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("may say HOST=%s", (HOST) => {
    expect(readConfig({ HOST }, "/").host).toBe(HOST);
  });
});

function problems(variables: Record<string, string>): string[] {
  try {
    readConfig(variables, "/");
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.message.split("\n") : [String(error)];
  }
}
