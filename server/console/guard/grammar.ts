import type { Token, TreePart } from "./tree.ts";

/** A text as a tree, or the first place that does not fit. */
export type Parsed = { readonly tree: TreePart } | { readonly misfit: Misfit };

export interface Misfit {
  /** The word or sign that does not fit; undefined at the end of the text. */
  readonly found: string | undefined;
  /** Its place, in Unicode characters from 0. */
  readonly start: number;
}

/** What we use of ANTLR's runtime, whose own declarations do not resolve by Node's rules. */
interface Runtime {
  readonly CharStreams: { fromString(text: string): unknown };
  readonly CommonTokenStream: new (lexer: unknown) => unknown;
  readonly PredictionMode: { readonly SLL: unknown };
  readonly Token: { readonly EOF: number };
}

interface Recognizer {
  removeErrorListeners(): void;
  addErrorListener(listener: { syntaxError(recognizer: unknown, symbol: Token): void }): void;
}

/** The parser that ANTLR made of Neo4j's grammar. */
interface Parser extends Recognizer {
  readonly _interp: { predictionMode: unknown };
  /** Reads a whole text: statements and commands, any number of them. */
  statementsOrCommands(): TreePart;
}

interface ParserClass {
  new (tokens: unknown): Parser;
  readonly ruleNames: readonly string[];
}

const runtime: unknown = await import("antlr4");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's version is pinned
const { CharStreams, CommonTokenStream, PredictionMode, Token: AnyToken } = runtime as Runtime;
// The package's own door loads 25 MB of semantic analysis; the grammar lies beside it.
const door = import.meta.resolve("@neo4j-cypher/language-support");
const CypherLexer = await generated<new (characters: unknown) => Recognizer>("CypherCmdLexer.js");
const CypherParser = await generated<ParserClass>("CypherCmdParser.js");

async function generated<Class>(file: string): Promise<Class> {
  const module: unknown = await import(new URL(`generated-parser/${file}`, door).href);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's version is pinned
  return (module as { readonly default: Class }).default;
}

/** Reads a text as Cypher. */
export function parse(text: string): Parsed {
  const lexer = new CypherLexer(CharStreams.fromString(text));
  lexer.removeErrorListeners();
  const parser = new CypherParser(new CommonTokenStream(lexer));
  parser.removeErrorListeners();
  // The full mode takes seconds for nested comprehensions. Where this one finds a tree it is the
  // same tree; a test holds that it finds one for every text of the language's own suite.
  // oxlint-disable-next-line no-underscore-dangle -- the runtime's only way to choose
  parser._interp.predictionMode = PredictionMode.SLL;
  const misfits: Misfit[] = [];
  parser.addErrorListener({
    syntaxError: (_parser, { type, text: found, start }) => {
      misfits.push({ found: type === AnyToken.EOF ? undefined : found, start });
    },
  });
  const tree = parser.statementsOrCommands();
  const [misfit] = misfits;
  return misfit === undefined ? { tree } : { misfit };
}

/** The name of the grammar's rule that a part of a text fits. */
export function ruleOf({ ruleIndex }: TreePart): string {
  return CypherParser.ruleNames[ruleIndex] ?? "";
}
