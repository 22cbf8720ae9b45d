import { resolve } from "node:path";
import { connectDatabase } from "../../../server/database/connect.ts";
import { connectReader } from "../../../server/database/reader.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { startProgram } from "../../support/program.ts";
import type { Section } from "../report.ts";
import { measureGuard } from "./measureGuard.ts";
import { measureHangingUp } from "./measureHangingUp.ts";
import { measureSiege } from "./measureSiege.ts";

/** The console on the bundled dataset: what its layers cost, and what those feel who did not ask it. */
export async function measureConsole(say: (line: string) => void): Promise<Section> {
  const folder = await managedFolder();
  const program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
    // The siege says by itself from where it asks.
    TRUST_NETWORK: "1",
  });
  const connection = await managedConnection(folder.path);
  const database = await connectDatabase(connection);
  try {
    const texts = [
      await measureGuard(program.url, connectReader(connection), say),
      await measureHangingUp(program.url, database),
      await measureSiege(program, database),
    ];
    return { title: "Console", text: texts.join("\n\n") };
  } finally {
    await database.close();
    await program.stop();
    await folder.remove();
  }
}
