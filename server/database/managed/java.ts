import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { RequirementMissingError } from "./errors.ts";

const oldest = 17;

/**
 * Makes sure that `java` is a Java that Neo4j runs on.
 * @param java the command, or the path of one
 * @throws RequirementMissingError if there is none, or it is older than 17
 */
export async function requireJava(java: string): Promise<void> {
  const version = await javaVersion(java);
  if (version >= oldest) return;
  throw new RequirementMissingError(
    `Java ${oldest} or later is needed, and "${java}" is Java ${version}; install a newer one, or point JAVA_HOME at it.`,
  );
}

async function javaVersion(java: string): Promise<number> {
  try {
    const { stderr, stdout } = await promisify(execFile)(java, ["-version"]);
    // "1.8.0_392" is Java 8, "17.0.15" is 17.
    const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr + stdout) ?? [];
    return first === "1" ? Number(second) : Number(first);
  } catch (error) {
    throw new RequirementMissingError(
      `Java is missing: "${java}" does not run; install Java ${oldest} or later, or point JAVA_HOME at one.`,
      { cause: error },
    );
  }
}
