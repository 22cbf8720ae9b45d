import type { ToldFailure } from "../../server/console/words/inWords.ts";
import type { Summary } from "../../server/console/answer.ts";
import type { WireValue } from "../../server/database/wireValues.ts";

/** What the console's route answered, put together from its lines. */
export interface ConsoleAnswer {
  readonly columns: readonly string[] | undefined;
  readonly rows: readonly (readonly WireValue[])[];
  readonly summary: Summary | undefined;
  readonly error: ToldFailure | undefined;
}

/** What is sent to the console's route. */
export interface ConsoleQuestion {
  readonly query: string;
  readonly parameters?: Record<string, unknown>;
  readonly explain?: boolean;
}

/** Who asks. */
export interface ConsoleCaller {
  /** The address that something in front of the program says. */
  readonly client?: string;
  /** As browsers say it, `zh-CN,zh;q=0.9`. */
  readonly language?: string;
  readonly signal?: AbortSignal;
}

/** Asks the console of a running program; gives what came when all of it has. */
export async function askConsole(
  url: string,
  question: ConsoleQuestion,
  { client, language, signal }: ConsoleCaller = {},
): Promise<ConsoleAnswer> {
  const response = await fetch(`${url}/api/cypher`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(client !== undefined && { "X-Forwarded-For": client }),
      ...(language !== undefined && { "Accept-Language": language }),
    },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return readAnswer(await response.text());
}

/** The lines of an answer, each of which must be one of the four sorts. */
export function readAnswer(text: string): ConsoleAnswer {
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const last = lines.at(-1) ?? {};
  return {
    columns: lines.find((line) => "columns" in line)?.["columns"] as ConsoleAnswer["columns"],
    rows: lines.flatMap((line) => ("row" in line ? [line["row"] as WireValue[]] : [])),
    summary: last["summary"] as ConsoleAnswer["summary"],
    error: last["error"] as ConsoleAnswer["error"],
  };
}
