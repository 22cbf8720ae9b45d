import { pino, type Logger } from "pino";

/**
 * The structured log: lines of JSON on standard error, for machines, or short lines of text where
 * a person watches. Steps of starting are not its business: they go to standard output as they are.
 *
 * @param watched standard error is a terminal
 */
export function createLog(level: string | undefined, watched: boolean): Logger {
  if (!watched) return pino({ level: level ?? "info" }, pino.destination(2));
  return pino(
    { level: level ?? "warn" },
    { write: (line) => process.stderr.write(forPeople(line)) },
  );
}

function forPeople(line: string): string {
  const { msg, err } = parsedLine(line);
  const time = new Date().toTimeString().slice(0, 8);
  const cause = err?.message === undefined || err.message === msg ? "" : ` (${err.message})`;
  return `${time} ${msg ?? ""}${cause}\n`;
}

function parsedLine(line: string): { msg?: string; err?: { message?: string } } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pino wrote the line
  return JSON.parse(line) as { msg?: string; err?: { message?: string } };
}
