import { allowedProcedures } from "../guard/allowed.ts";
import { consoleLimits } from "../limits.ts";
import type { Why, Words } from "./reason.ts";

const {
  textBytes,
  bracketDepth,
  expressionDepth,
  rangeSize,
  parameterBytes,
  runningPerClient,
  running: runningInAll,
} = consoleLimits;
const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;

const takeOut = "Take inner parts out into a WITH of their own.";

const whys: Readonly<Record<Why, string>> = {
  writes: "It writes to the graph.",
  removes: "It removes from the graph.",
  onlyWrites: "It exists only to write to the graph.",
  readsOutside: "It reads files or the network.",
  leavesDatabase: "It leaves this database.",
  givesNoRows: "It gives no rows.",
  commitsInPieces: "It commits by itself, in pieces.",
  changesPlanning: "It changes how Neo4j plans or runs the query.",
  inspectsServer: "It inspects or administers the server.",
  ofNeo4jBrowser: "It is a command of Neo4j Browser, not Cypher.",
  unknown: "The console does not know it as something that only reads.",
};

const instead: Readonly<Partial<Record<Why, string>>> = {
  givesNoRows: "End the query with RETURN.",
  commitsInPieces: "Leave IN TRANSACTIONS out.",
  changesPlanning: "To see the plan, ask for it beside the query instead of in its text.",
};

const kinds: Readonly<Record<string, string>> = {
  w: "a writing query",
  rw: "a query that reads and writes",
  s: "a command to the server",
};

/** Every reason in English. */
export const en: Words = {
  textTooLong: ({ bytes }) => ({
    title: "The query is too long",
    message: `The text has ${bytes} bytes, and ${textBytes} are allowed.`,
    advice: "Pass long lists and texts as parameters.",
  }),
  unicodeEscape: () => ({
    title: "Unicode escapes are not allowed",
    message:
      "Neo4j turns \\u escapes into characters before it reads the text, inside comments and strings too, so that a query could be other than it looks.",
    advice: "Type the character itself, or pass it as a parameter.",
  }),
  tooManyBrackets: () => ({
    title: "The query nests too deeply",
    message: `More than ${bracketDepth} brackets are open here.`,
    advice: takeOut,
  }),
  parametersTooLarge: ({ bytes }) => ({
    title: "The parameters are too large",
    message: `As JSON they have ${bytes} bytes, and ${parameterBytes} are allowed.`,
  }),
  parameterTooDeep: ({ name }) => ({
    title: "The parameters nest too deeply",
    message: `$${name} has more than ${bracketDepth} levels of lists and maps.`,
  }),
  integerMayBeRounded: ({ path }) => ({
    title: "An integer is too large for JSON",
    message: `$${path} is beyond 2^53, where JSON's numbers are no longer exact.`,
    advice: `Write it as {"$int": "…"} with its digits as text.`,
  }),
  noInteger: ({ path }) => ({
    title: "A parameter is no integer",
    message: `The value of $int at $${path} must be the digits of an integer of 64 bits, as text.`,
    advice: `Write, for instance, {"$int": "5"}.`,
  }),
  parametersMissing: ({ names }) => ({
    title: "A parameter is missing",
    message: `The query names ${names.map((name) => `$${name}`).join(", ")} and was given no such value.`,
    advice: "Give every parameter that the query names a value.",
  }),
  yoursAreRunning: ({ running }) => ({
    title: "Too many queries at a time",
    message: `${running} of your queries are running, or still being ended in the database, and ${runningPerClient} may.`,
    advice: "Stop one of them, or wait until it ends.",
  }),
  othersAreRunning: ({ running }) => ({
    title: "Too many queries at a time",
    message: `${running} queries are running, or still being ended in the database, and ${runningInAll} may.`,
    advice: "Try again in a few seconds.",
  }),
  misfit: ({ found }) => ({
    title: "This is not Cypher",
    message: `${JSON.stringify(found)} does not fit here.`,
  }),
  incomplete: () => ({
    title: "This is not Cypher",
    message: "The query ends before it is complete.",
  }),
  severalQueries: () => ({
    title: "More than one query",
    message: "The text holds several queries.",
    advice: "Run them one after another.",
  }),
  tooManyExpressions: () => ({
    title: "The query nests too deeply",
    message: `More than ${expressionDepth} expressions are nested in one another here.`,
    advice: takeOut,
  }),
  tooIntricate: () => ({
    title: "The query is too intricate",
    message: `Reading the text as Cypher took more than ${seconds(consoleLimits.readingTime)}, or more memory than it may, so nobody can tell what it would do.`,
    advice: "Nest less: take inner parts out into a WITH of their own.",
  }),
  notAllowed: ({ clause, why }) => ({
    title: `${clause} is not allowed`,
    message: `${whys[why]} Only what reads this graph may run here.`,
    ...advised(instead[why]),
  }),
  unknownProcedure: ({ name }) => ({
    title: `${name} is not allowed`,
    message:
      "Procedures can do more than read the graph, and this one is not among those known to do no more.",
    advice: `Allowed are ${[...allowedProcedures].join(", ")}.`,
  }),
  unknownFunction: ({ name }) => ({
    title: `${name}() is not allowed`,
    message:
      "Functions that are not Cypher's own can do more than compute, and this one is not among those known to do no more.",
  }),
  endlessRange: () => ({
    title: "range() may be too long here",
    message:
      "Nothing can stop Neo4j while it goes through a list within an expression, so the length of this one must be plain from the text.",
    advice: `Give it two numbers at most ${rangeSize} apart or end it at size(…), or write UNWIND range(…) AS number, where each number is a row.`,
  }),
  endlessPattern: () => ({
    title: "This regular expression is not allowed",
    message:
      "Nothing can stop Neo4j while it tries a regular expression, and some take for ever, so it must be plain from the text that this one does not.",
    advice:
      "Write the pattern as a text, without repeated groups, references back, or more than three of * and +; or use toLower(…) with CONTAINS.",
  }),
  planWrites: ({ queryType }) => ({
    title: "The query does not only read",
    message: `Neo4j would run it as ${kinds[queryType] ?? "something other than a reading query"}.`,
  }),
  noPlan: () => ({
    title: "The query has no plan",
    message: "Neo4j did not say what it would do.",
  }),
  otherDatabase: ({ operator, database, own }) => ({
    title: "The query leaves this database",
    message: `The plan has the step ${operator} in ${database ?? "no database"}, and only ${own} may be read.`,
  }),
  unknownOperator: ({ operator }) => ({
    title: `The plan's step ${operator} is not allowed`,
    message: "The console does not know it as a step that only reads.",
  }),
  planCalls: ({ name }) => ({
    title: `${name || "A procedure"} is not allowed`,
    message: "The plan calls a procedure that is not among those known to only read the graph.",
  }),
  tookTooLong: () => ({
    title: "The query took too long",
    message: `A query may take ${seconds(consoleLimits.planningTime)} to plan and ${seconds(consoleLimits.runningTime)} to run.`,
    advice: "Start from fewer entities, bound the length of paths, or add a LIMIT.",
  }),
  needsTooMuchMemory: () => ({
    title: "The query needs too much memory",
    message: "The database stopped it before it could take the memory of others.",
    advice: "Collect less at once: filter earlier, aggregate, or add a LIMIT before collect().",
  }),
  rowTooLarge: () => ({
    title: "A row is too large",
    message: "The query was stopped because one of its rows takes more memory than a row may.",
    advice: "Return properties instead of whole lists, or fewer things in one row.",
  }),
  valueTooDeep: () => ({
    title: "A value nests too deeply",
    message: "A row holds lists or maps within one another by the thousand, which nobody can read.",
    advice: "Return the inner values by themselves.",
  }),
  endedInDatabase: () => ({
    title: "The query was stopped",
    message: "Somebody ended it in the database.",
    advice: "Run it again.",
  }),
  hungUp: () => ({ title: "The query was stopped", message: "The client hung up." }),
  programEnds: () => ({
    title: "The program is ending",
    message: "The program is ending, and the query with it.",
    advice: "Run it again once the program is back.",
  }),
  databaseAway: () => ({
    title: "The database is not answering",
    message: "Neo4j is away, or restarting.",
    advice: "Try again in a moment.",
  }),
  unexpected: ({ requestId }) => ({
    title: "Something went wrong",
    message: `Something went wrong; the log says what, under the request's id ${requestId}.`,
    advice: "Try again.",
  }),
  neo4jCannotRead: ({ message }) => ({ title: "Neo4j cannot read this", message }),
  neo4jCannotRun: ({ message }) => ({ title: "Neo4j could not run this", message }),
  neo4jRefuses: ({ message }) => ({
    title: "The query does not only read",
    message,
    advice: "Only what reads the graph may run here.",
  }),
};

function advised(advice: string | undefined): { advice?: string } {
  return advice === undefined ? {} : { advice };
}
