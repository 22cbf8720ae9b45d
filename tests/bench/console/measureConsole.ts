import { resolve } from "node:path";
import { connectReader } from "../../../server/database/reader.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { startProgram } from "../../support/program.ts";
import type { Section } from "../report.ts";
import { measureGuard } from "./measureGuard.ts";

/** What the layers of the console cost, on the bundled dataset. */
export async function measureConsole(say: (line: string) => void): Promise<Section> {
  const folder = await managedFolder();
  const program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
  });
  const reader = connectReader(await managedConnection(folder.path));
  try {
    return { title: "Console", text: await measureGuard(program.url, reader, say) };
  } finally {
    await program.stop();
    await folder.remove();
  }
}
