import { spawn } from "node:child_process";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { requireDiskSpace } from "./diskSpace.ts";
import { ManagedNeo4jError, RequirementMissingError } from "./errors.ts";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));

/** The version of Neo4j that the program brings. */
export const neo4jVersion =
  /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pom, "utf8"))?.[1] ?? "unknown";

/** The plugin's full name, so that Maven asks nobody which one "dependency" means. */
const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
/** About as many files as there are, for the progress lines. */
const expectedFiles = 213;
/** Megabytes: 120 for the copy here and as many in Maven's own cache. */
const spaceForJars = 300;

/** What a step that takes long needs to know. */
export interface Step {
  /** Is told of it, and of how far it is. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Brings Neo4j's jars by Maven unless they are there already; gives the folder that holds them.
 * They appear under their final name only once all have come.
 * @throws RequirementMissingError without Maven; ManagedNeo4jError if the download fails
 */
export async function bringJars(folder: string, { say, signal }: Step): Promise<string> {
  const jars = join(folder, "jars", neo4jVersion);
  if (existsSync(jars)) return jars;
  await requireDiskSpace(folder, spaceForJars);
  say(`Bringing Neo4j ${neo4jVersion} by Maven (about 120 MB, once).`);
  const partial = `${jars}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await runMaven(partial, join(folder, "logs", "maven.log"), { say, signal });
  await rename(partial, jars);
  say(`Neo4j ${neo4jVersion} is here: ${jars}`);
  return jars;
}

async function runMaven(target: string, logFile: string, { say, signal }: Step): Promise<void> {
  const child = spawn(
    "mvn",
    [
      "--batch-mode",
      "--strict-checksums",
      "--file",
      pom,
      copyDependencies,
      `-DoutputDirectory=${target}`,
    ],
    { stdio: ["ignore", "pipe", "pipe"], signal },
  );
  const record = createWriteStream(logFile);
  child.stdout.pipe(record, { end: false });
  child.stderr.pipe(record, { end: false });
  reportProgress(createInterface(child.stdout), say);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  })
    .catch((error: unknown) => {
      signal.throwIfAborted();
      throw new RequirementMissingError(
        'Maven is missing: "mvn" does not run; install it (Debian and Ubuntu: apt-get install maven).',
        { cause: error },
      );
    })
    .finally(() => record.end());
  signal.throwIfAborted();
  if (code !== 0) throw new ManagedNeo4jError(whyMavenFailed(output, logFile));
}

function reportProgress(
  lines: AsyncIterable<string> & NodeJS.EventEmitter,
  say: Step["say"],
): void {
  let files = 0;
  let said = Date.now();
  lines.on("line", (line: string) => {
    if (/Downloaded from .*\.jar|Copying .*\.jar/.test(line)) files += 1;
    if (Date.now() - said < 3000) return;
    said = Date.now();
    const soFar = `${Math.min(files, expectedFiles)} of about ${expectedFiles} files`;
    say(`Bringing Neo4j: ${files === 0 ? "Maven is finding out what it consists of" : soFar}`);
  });
}

/** One sentence about what went wrong, from what Maven wrote. */
export function whyMavenFailed(output: string, logFile: string): string {
  if (/No space left on device|disk quota exceeded/i.test(output)) {
    return `Neo4j could not be brought because the disk is full; make room for ${spaceForJars} MB and start again.`;
  }
  if (
    /JAVA_HOME .*not defined|release version .* not supported|UnsupportedClassVersion/i.test(output)
  ) {
    return `Maven does not run with this Java; point JAVA_HOME at a Java 17 or later (details in ${logFile}).`;
  }
  if (/Could not transfer|Could not find artifact|UnknownHost|timed? ?out|refused/i.test(output)) {
    return `Neo4j could not be downloaded; check the network and Maven's proxy or mirror settings, and start again (details in ${logFile}).`;
  }
  return `Maven failed to bring Neo4j; see ${logFile}.`;
}
