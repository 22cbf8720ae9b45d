import { isIPv4 } from "node:net";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { Connection } from "./database/connect.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** All that the environment decides. */
export interface Config {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Something in front of the program guards it, so it may listen beyond this machine. */
  readonly trustNetwork: boolean;
  /** The operator's own Neo4j, or undefined where the program is to bring one. */
  readonly neo4j: Connection | undefined;
  readonly managedFolder: string;
  /** The `java` command, or the path of one. */
  readonly java: string;
  readonly datasetFolder: string;
  /** Undefined where the environment does not say. */
  readonly logLevel: (typeof logLevels)[number] | undefined;
}

/** The environment says what cannot be; the message lists every such thing and what would do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const neo4jAddress = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+\/?$/;

const environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, {
      error: "PORT must be a number from 0 to 65535; 0 takes a free port.",
    })
    .default("4000"),
  TRUST_NETWORK: z.enum(["0", "1"], "TRUST_NETWORK must be 1, or left out.").default("0"),
  NEO4J_URI: z
    .string()
    // The value is not repeated: a password may have been put into it.
    .regex(
      neo4jAddress,
      "NEO4J_URI must look like bolt://HOST:7687 or neo4j+s://HOST, without user or password; these go into NEO4J_USERNAME and NEO4J_PASSWORD.",
    )
    .optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default("neo4j"),
  MANAGED_NEO4J_DIR: z.string().default(".neo4j"),
  DATASET_DIR: z.string().default("data/jinshan"),
  JAVA_HOME: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL must be one of ${logLevels.join(", ")}.`).optional(),
});

/**
 * Reads the environment; an empty value counts as none.
 * @param root the folder that relative paths are taken from
 * @throws ConfigError with every problem at once, one a line
 */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Config {
  const given = Object.entries(variables).filter(([, value]) => value?.trim());
  const read = environment.safeParse(Object.fromEntries(given));
  const problems = [
    ...(read.error?.issues ?? []).map(({ message }) => message),
    ...contradictions(Object.fromEntries(given)),
  ];
  if (!read.success || problems.length > 0) throw new ConfigError(problems.join("\n"));
  const { data } = read;
  return {
    host: data.HOST,
    port: Number(data.PORT),
    trustNetwork: data.TRUST_NETWORK === "1",
    neo4j:
      data.NEO4J_URI === undefined
        ? undefined
        : {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD ?? "",
            database: data.NEO4J_DATABASE,
          },
    managedFolder: resolve(root, data.MANAGED_NEO4J_DIR),
    java: data.JAVA_HOME === undefined ? "java" : join(data.JAVA_HOME, "bin", "java"),
    datasetFolder: resolve(root, data.DATASET_DIR),
    logLevel: data.LOG_LEVEL,
  };
}

/** What only shows where two variables meet; looked for even where one of them is wrong by itself. */
function contradictions(given: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  if (given["NEO4J_URI"] !== undefined && given["NEO4J_PASSWORD"] === undefined) {
    problems.push(
      "NEO4J_PASSWORD is missing: NEO4J_URI needs it, with NEO4J_USERNAME if that is not neo4j.",
    );
  }
  const host = given["HOST"];
  if (given["TRUST_NETWORK"] !== "1" && host !== undefined && !isLoopback(host)) {
    problems.push(
      `HOST is ${host}, which other machines may reach, and there is no sign-in: leave HOST out, or set TRUST_NETWORK=1 if something in front of the program guards it.`,
    );
  }
  return problems;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}
