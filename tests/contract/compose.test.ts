import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../server/config.ts";
import { javaOptions, neo4jSettings } from "../../server/database/managed/settings.ts";

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
}

const text = readFileSync("docker-compose.yml", "utf8");
const compose = parse(text, { strict: true }) as {
  readonly services: Readonly<Record<"neo4j" | "atlas", Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { neo4j, atlas } = compose.services;

describe("docker-compose.yml", () => {
  test("runs Neo4j and the program, and nothing else", () => {
    expect(Object.keys(compose.services)).toEqual(["neo4j", "atlas"]);
  });

  test("names the long-term release of Neo4j that the managed one is of", () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26(\.\d+)?-community$/);
  });

  test("publishes the program on this machine's loopback and Neo4j not at all", () => {
    expect(atlas.ports).toEqual(["127.0.0.1:4000:4000"]);
    expect(neo4j.ports).toBeUndefined();
  });

  test("gives Neo4j no way out of its network", () => {
    expect(neo4j.networks).toEqual(["graph"]);
    expect(compose.networks["graph"]).toEqual({ internal: true });
  });

  test("starts the program once Neo4j is healthy", () => {
    expect(atlas.depends_on?.["neo4j"]?.condition).toBe("service_healthy");
    expect(neo4j.healthcheck?.test[1]).toContain("cypher-shell");
    expect(atlas.healthcheck?.test.join(" ")).toContain("/readyz");
  });

  test("keeps the data in a volume that it declares", () => {
    expect(neo4j.volumes).toEqual(["neo4j-data:/data"]);
    expect(Object.keys(compose.volumes)).toEqual(["neo4j-data"]);
  });

  test("holds no password, and says what to do where none is given", () => {
    const given = /\$\{NEO4J_PASSWORD:\?.*NEO4J_PASSWORD=.*\.env.*\}/;
    expect(neo4j.environment["NEO4J_AUTH"]).toMatch(given);
    expect(atlas.environment["NEO4J_PASSWORD"]).toMatch(given);
    expect(text.replaceAll(/\$\{NEO4J_PASSWORD:\?[^}]*\}/g, "")).not.toMatch(/AUTH: neo4j\/\w/);
  });

  test("configures the program as the program understands it", () => {
    const config = readConfig({ ...atlas.environment, NEO4J_PASSWORD: "given outside" }, "/atlas");
    expect(config).toMatchObject({ host: "0.0.0.0", port: 4000, trustNetwork: true });
    expect(config.neo4j?.uri).toBe("bolt://neo4j:7687");
  });

  test("sets for its Neo4j what the managed one is set to, apart from folders, addresses, empty lists, and giving up where it is started again", () => {
    const managed = neo4jSettings("/folder", 7687)
      .trim()
      .split("\n")
      .filter((line) => !/directories|address=|allowlist|unrestricted|readonly/.test(line));
    const composed = Object.entries(neo4j.environment)
      .filter(([key]) => !["NEO4J_AUTH", "NEO4J_server_jvm_additional"].includes(key))
      .map(([key, value]) => `${settingName(key)}=${value}`);
    expect(composed.toSorted()).toEqual(managed.toSorted());
  });

  test("gives its Java the options of the managed one that keep a large answer from holding up others", () => {
    expect(neo4j.environment["NEO4J_server_jvm_additional"]).toBe(javaOptions.join(" "));
  });
});

describe("Dockerfile", () => {
  const lines = readFileSync("Dockerfile", "utf8").split("\n");
  const copied = lines
    .filter((line) => /^COPY (?!--from)/.test(line))
    .flatMap((line) => line.split(" ").slice(1, -1));

  test("builds in stages, the last of them without the tools and the client's sources", () => {
    const stages = lines.filter((line) => line.startsWith("FROM "));
    expect(stages).toEqual([
      "FROM node:20-slim AS dependencies",
      "FROM dependencies AS client",
      "FROM node:20-slim AS program",
    ]);
    const program = lines.slice(lines.indexOf("FROM node:20-slim AS program"));
    expect(program).not.toContain("COPY client client");
    expect(lines).toContain("RUN npm ci --omit=dev");
  });

  test("does not run as root", () => {
    expect(lines).toContain("USER node");
  });

  test("copies nothing that .dockerignore keeps out", () => {
    const letIn = readFileSync(".dockerignore", "utf8")
      .split("\n")
      .filter((line) => line.startsWith("!"));
    for (const path of copied) expect(letIn).toContain(`!${path}`);
  });

  test("leaves the sources' texts out of the image", () => {
    expect(readFileSync(".dockerignore", "utf8").split("\n")).toContain("data/*/sources");
  });
});

/** The image's own rule: one underscore stands for a dot, two for an underscore. */
function settingName(variable: string): string {
  return variable
    .replace("NEO4J_", "")
    .replaceAll("__", "\0")
    .replaceAll("_", ".")
    .replaceAll("\0", "_");
}
