import { readQuestions } from "../../../data/questions/readQuestions.ts";
import type { Reader } from "../../../server/database/reader.ts";
import { askConsole } from "../../support/console.ts";
import { startingValues } from "../../support/startingValues.ts";
import { ms, table } from "../report.ts";
import { median, timed } from "../statistics.ts";

/** Each question that often by either way, in turn, after a few that are not counted. */
const rounds = 15;
const uncounted = 3;

/**
 * What the console adds to the gallery's questions, with the values that their forms begin with:
 * admission, tree, plan, the process that runs them, HTTP and JSON. Against the driver alone, with
 * the same text in a transaction of the same sort, on the bundled dataset.
 */
export async function measureGuard(
  url: string,
  reader: Reader,
  say: (line: string) => void,
): Promise<string> {
  const rows: string[][] = [];
  const added: number[] = [];
  for (const question of readQuestions()) {
    const { id, cypher } = question;
    const values = startingValues(question);
    const guarded: number[] = [];
    const bare: number[] = [];
    for (let round = -uncounted; round < rounds; round += 1) {
      const byConsole = await timed(async () => {
        const { error } = await askConsole(url, { query: cypher, parameters: values });
        if (error !== undefined) throw new Error(`${id}: ${error.title}`);
      });
      const byDriver = await timed(() => readAll(reader, cypher, values));
      if (round < 0) continue;
      guarded.push(byConsole);
      bare.push(byDriver);
    }
    const [all, driver] = [median(guarded), median(bare)];
    added.push(all - driver);
    say(`${id}: ${ms(all)} / ${ms(driver)} ms`);
    rows.push([id, ms(driver), ms(all), ms(all - driver)]);
  }
  return `Milliseconds for the gallery's questions on the bundled dataset, one at a time: by the driver alone, and by the console with all of its layers.

${table(["question", "driver", "console", "added"], rows)}

Added: ${ms(median(added))} ms in the median.`;
}

async function readAll(
  reader: Reader,
  text: string,
  parameters: Record<string, unknown>,
): Promise<void> {
  const session = reader.session();
  const { rows } = await session.read({ text, parameters }, 10_000, {});
  for await (const row of rows) JSON.stringify(row);
  await session.close();
}
