import { isFunctionName, isKeyword } from "./language.ts";

/** What a piece of Cypher is, as far as it can be told without a parser. */
export type TokenKind =
  | "keyword"
  | "function"
  | "name"
  | "parameter"
  | "string"
  | "number"
  | "comment"
  | "punctuation";

/** What must be known of the lines before to read the next one. */
export interface LexerState {
  /** What the end of the last line was still within. */
  within: "nothing" | "comment" | "'" | '"' | "`";
}

export const startState = (): LexerState => ({ within: "nothing" });

const word = /[\p{L}\p{Pc}][\p{L}\p{N}\p{Pc}]*/uy;
const number = /0[xX][\da-fA-F]+|0[oO][0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const joined = /<=|>=|<>|=~|->|<-|\.\.|::|\+=/y;

/**
 * Reads the token of a line that begins at `at`, which is no white space, and moves the state on.
 *
 * @returns where the token ends in the line, and what it is
 */
export function nextToken(
  line: string,
  at: number,
  state: LexerState,
): { readonly end: number; readonly kind: TokenKind } {
  if (state.within !== "nothing") return restOf(line, at, state);
  const first = line[at] ?? "";
  if (line.startsWith("//", at)) return { end: line.length, kind: "comment" };
  if (line.startsWith("/*", at)) {
    state.within = "comment";
    return restOf(line, at + 2, state);
  }
  if (first === "'" || first === '"' || first === "`") {
    state.within = first;
    return restOf(line, at + 1, state);
  }
  if (first === "$") return parameter(line, at);
  const digits = matchAt(number, line, at);
  if (digits > at) return { end: digits, kind: "number" };
  const end = matchAt(word, line, at);
  if (end > at) return { end, kind: wordKind(line, at, end) };
  return { end: Math.max(matchAt(joined, line, at), at + 1), kind: "punctuation" };
}

function matchAt(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
}

/** The end of what began before: a comment, a text in quotes or a name in back quotes. */
function restOf(
  line: string,
  at: number,
  state: LexerState,
): { readonly end: number; readonly kind: TokenKind } {
  const { within } = state;
  const kind = within === "comment" ? "comment" : within === "`" ? "name" : "string";
  for (let index = at; index < line.length; index += 1) {
    if (within === "comment") {
      if (!line.startsWith("*/", index)) continue;
      state.within = "nothing";
      return { end: index + 2, kind };
    }
    if (line[index] === "\\" && within !== "`") index += 1;
    else if (line[index] === within) {
      state.within = "nothing";
      return { end: index + 1, kind };
    }
  }
  return { end: line.length, kind };
}

function parameter(line: string, at: number): { readonly end: number; readonly kind: TokenKind } {
  if (line[at + 1] === "`") {
    const close = line.indexOf("`", at + 2);
    return { end: close === -1 ? line.length : close + 1, kind: "parameter" };
  }
  const name = /[\p{L}\p{N}\p{Pc}]+/uy;
  return { end: Math.max(matchAt(name, line, at + 1), at + 1), kind: "parameter" };
}

/** A word after a dot or a colon is a name, whatever it would be elsewhere. */
function wordKind(line: string, at: number, end: number): TokenKind {
  const text = line.slice(at, end);
  const before = line.slice(0, at).trimEnd();
  const isQualified = /(?:^|[^.])\.$/.test(before) || /(?:^|[^:])[:|&!]$/.test(before);
  const isCalled = line.slice(end).trimStart().startsWith("(");
  if (isCalled && isFunctionName(text)) return "function";
  if (!isQualified && isKeyword(text)) return "keyword";
  return isCalled && !isQualified && !isKeyword(text) ? "function" : "name";
}

/** A token of a whole text, with its place in it. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** All tokens of a text; what goes over several lines is a token a line. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const state = startState();
  let offset = 0;
  for (const line of text.split("\n")) {
    let at = 0;
    while (at < line.length) {
      if (state.within === "nothing" && /\s/.test(line[at] ?? "")) {
        at += 1;
        continue;
      }
      const { end, kind } = nextToken(line, at, state);
      tokens.push({ kind, text: line.slice(at, end), from: offset + at, to: offset + end });
      at = end;
    }
    offset += line.length + 1;
  }
  return tokens;
}
