import { parseArgs } from "node:util";
import { loadDataset } from "../../data/load/load.ts";
import { connectDatabase } from "../../server/database/connect.ts";

// A loader in a process of its own, so that a test can kill it: loads a folder in batches of the
// given size, and writes a line for each batch, then "loaded".
const { values } = parseArgs({
  options: {
    uri: { type: "string", default: "" },
    password: { type: "string", default: "" },
    folder: { type: "string", default: "" },
    size: { type: "string", default: "1" },
  },
});
const { uri, password, folder } = values;
const database = await connectDatabase({ uri, username: "neo4j", password, database: "neo4j" });
await loadDataset(database, folder, {
  force: true,
  batching: { above: 0, size: Number(values.size) },
  progress: (step, done) => {
    if (step === "writing") process.stdout.write(`${done}\n`);
  },
});
process.stdout.write("loaded\n");
await database.close();
