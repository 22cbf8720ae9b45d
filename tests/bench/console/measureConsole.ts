import { resolve } from "node:path";
import { connectDatabase } from "../../../server/database/connect.ts";
import { usualMemory } from "../../../server/database/managed/settings.ts";
import { connectReader } from "../../../server/database/reader.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { startProgram } from "../../support/program.ts";
import type { Section } from "../report.ts";
import { measureGuard } from "./measureGuard.ts";
import { measureHangingUp } from "./measureHangingUp.ts";
import { measureSiege } from "./measureSiege.ts";

/** What the layers of the console cost, and what they spare others, on the bundled dataset. */
export async function measureConsole(say: (line: string) => void): Promise<Section> {
  const folder = await managedFolder();
  const program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
    // Something in front of the program says who asks.
    TRUST_NETWORK: "1",
    LOG_LEVEL: "silent",
  });
  const connection = await managedConnection(folder.path);
  const reader = connectReader(connection);
  const database = await connectDatabase(connection);
  try {
    const guard = await measureGuard(program.url, reader, say);
    const hangingUp = await measureHangingUp(program.url, database);
    const siege = await measureSiege(program, database, say);
    return { title: "Console", memory: usualMemory, text: [guard, hangingUp, siege].join("\n\n") };
  } finally {
    await database.close();
    await program.stop();
    await folder.remove();
  }
}
