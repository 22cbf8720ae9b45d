import { connectDatabase } from "../../../server/database/connect.ts";
import { usualMemory } from "../../../server/database/managed/settings.ts";
import { connectReader } from "../../../server/database/reader.ts";
import { startBundledProgram } from "../graphs/bundledProgram.ts";
import type { Section } from "../report.ts";
import { measureGuard } from "./measureGuard.ts";
import { measureHangingUp } from "./measureHangingUp.ts";
import { measureSiege } from "./measureSiege.ts";

/** What the layers of the console cost, and what they spare others, on the bundled dataset. */
export async function measureConsole(say: (line: string) => void): Promise<Section> {
  const program = await startBundledProgram();
  const reader = connectReader(program.connection);
  const database = await connectDatabase(program.connection);
  try {
    const guard = await measureGuard(program.url, reader, say);
    const hangingUp = await measureHangingUp(program.url, database);
    const siege = await measureSiege(program, database, say);
    return { title: "Console", memory: usualMemory, text: [guard, hangingUp, siege].join("\n\n") };
  } finally {
    await database.close();
    await program.stop();
  }
}
