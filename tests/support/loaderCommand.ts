import { execFile } from "node:child_process";
import { resolve } from "node:path";

/** What a command left behind. */
export interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command of the loader as a person does.
 * @param environment what differs from the tests' own; undefined unsets
 * @param words such as `load` and a folder
 */
export async function loaderCommand(
  environment: Readonly<Record<string, string | undefined>>,
  ...words: readonly string[]
): Promise<Done> {
  const env = { ...process.env, ...environment };
  const command = ["--import", "tsx", resolve("data/load/cli.ts"), ...words];
  return new Promise((done) => {
    execFile(process.execPath, command, { env }, (error, out, err) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}
