import { askConsole } from "../../support/console.ts";
import type { Row } from "./answers/answer.ts";

/** A busy machine may plan slower than the console waits; its own advice is to try again. */
const mostTries = 5;

/** What a Cypher text gives to those who ask the running program, and what Neo4j remarks. */
export async function answerOf(
  url: string,
  query: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<{ columns: readonly string[]; rows: readonly Row[]; remarks: readonly string[] }> {
  for (let tries = 1; ; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- each try follows from the one before
    const { columns = [], rows, summary, error } = await askConsole(url, { query, parameters });
    if (summary) {
      return {
        columns,
        rows: rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
        remarks: summary.notifications.map(({ title }) => title),
      };
    }
    if (error?.code !== "TIMEOUT" || tries === mostTries) {
      throw new Error(error ? `${error.code}: ${error.message}` : "The answer was cut off.");
    }
  }
}
