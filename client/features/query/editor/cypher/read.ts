import { type Token, tokensOf } from "./lexer.ts";

/** What a variable of a query stands for, with the kinds that its pattern names. */
export interface Binding {
  readonly of: "entity" | "relation";
  readonly kinds: readonly string[];
}

/** A name in a query that the ontology has something to say about. */
export interface Mention {
  readonly role: "kind" | "relationKind" | "anyKind" | "property";
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** For a property: what has it, as far as the query says. */
  readonly of: Binding | null;
}

/** A bracket that is open, and what it is for. */
export interface Frame {
  readonly role: "entity" | "relation" | "properties" | "projection" | "block" | "call" | "plain";
  /** In a pattern: what the next token may be part of. */
  part: "variable" | "kinds" | "rest";
  variable: string | null;
  readonly kinds: string[];
  /** What properties within belong to. */
  readonly owner: Binding | null;
}

/** What can be told of a query without a grammar; enough to complete and to check names. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly bindings: ReadonlyMap<string, Binding>;
  /** Names given by AS, which may stand for anything. */
  readonly aliases: ReadonlySet<string>;
  /** Parameters without `$`, in the order in which they occur first. */
  readonly parameters: readonly string[];
  /** Brackets that are still open at the end. */
  readonly open: readonly Frame[];
  readonly tokens: readonly Token[];
}

/** Reads a query, or the part of one that stands before the cursor. */
export function readCypher(text: string): Reading {
  return new Reader(tokensOf(text).filter(({ kind }) => kind !== "comment")).read();
}

/** The name that a token spells, without back quotes. */
export function nameOf(token: Token): string {
  return token.text.replaceAll("`", "");
}

const blockWords = new Set(["EXISTS", "COUNT", "COLLECT", "CALL"]);

class Reader {
  private readonly tokens: readonly Token[];
  private readonly stack: Frame[] = [];
  private readonly bindings = new Map<string, Binding>();
  private readonly aliases = new Set<string>();
  private readonly mentions: (Mention & { readonly variable: string | null })[] = [];
  private readonly parameters = new Set<string>();
  /** What the round bracket that was closed last had been for. */
  private closed: Frame["role"] = "plain";
  /** The role of names joined to a kind by `|` or `&` outside a pattern. */
  private chain: Mention["role"] | null = null;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  read(): Reading {
    this.tokens.forEach((token, index) => this.take(token, index));
    const isKnown = ({ variable }: { readonly variable: string | null }): boolean =>
      variable === null || (this.bindings.has(variable) && !this.aliases.has(variable));
    return {
      mentions: this.mentions
        .filter((mention) => mention.role !== "property" || isKnown(mention))
        .map(({ variable, ...mention }) => ({
          ...mention,
          of: mention.of ?? this.bindings.get(variable ?? "") ?? null,
        })),
      bindings: this.bindings,
      aliases: this.aliases,
      parameters: [...this.parameters],
      open: this.stack,
      tokens: this.tokens,
    };
  }

  private take(token: Token, index: number): void {
    const top = this.stack.at(-1);
    if (token.kind === "parameter") {
      if (token.text.length > 1) this.parameters.add(nameOf(token).slice(1));
    }
    if ("([{".includes(token.text) && token.kind === "punctuation") this.open(token, index);
    else if (")]}".includes(token.text) && token.kind === "punctuation") this.close();
    else if (top !== undefined && (top.role === "entity" || top.role === "relation"))
      this.takeInPattern(token, index, top);
    else this.takeElsewhere(token, index, top);
  }

  private open(token: Token, index: number): void {
    const before = this.tokens[index - 1];
    const top = this.stack.at(-1);
    if (token.text === "(") {
      const isCall = before?.kind === "function" || isWord(before, "CALL");
      const role = isCall ? "call" : this.looksLikeEntity(index) ? "entity" : "plain";
      // What stands in the brackets of CALL is handed over, not matched.
      this.push(role);
    } else if (token.text === "[") {
      this.push(before?.text === "-" || before?.text === "<-" ? "relation" : "plain");
    } else if (top !== undefined && (top.role === "entity" || top.role === "relation")) {
      const isFirst = top.part !== "rest";
      this.bind(top);
      top.part = "rest";
      this.push(isFirst ? "properties" : "plain", { of: ownerOf(top), kinds: top.kinds });
    } else if (
      (before !== undefined && blockWords.has(before.text.toUpperCase())) ||
      (before?.text === ")" && this.closed === "call")
    ) {
      this.push("block");
    } else if (before?.kind === "name") {
      const frame = this.push("projection");
      frame.variable = nameOf(before);
    } else {
      this.push("plain");
    }
  }

  private push(role: Frame["role"], owner: Binding | null = null): Frame {
    const frame: Frame = { role, part: "variable", variable: null, kinds: [], owner };
    this.stack.push(frame);
    return frame;
  }

  private close(): void {
    const frame = this.stack.pop();
    if (frame === undefined) return;
    this.closed = frame.role;
    if (frame.role === "entity" || frame.role === "relation") this.bind(frame);
  }

  private bind(frame: Frame): void {
    if (frame.variable === null) return;
    const known = this.bindings.get(frame.variable);
    const kinds = [...new Set([...(known?.kinds ?? []), ...frame.kinds])];
    this.bindings.set(frame.variable, { of: ownerOf(frame), kinds });
  }

  /** `(`, perhaps a variable, then what only a pattern goes on with. */
  private looksLikeEntity(index: number): boolean {
    const [next, after] = [this.tokens[index + 1], this.tokens[index + 2]];
    const goesOn = next?.kind === "name" ? after : next;
    return goesOn === undefined || [":", "{", ")"].includes(goesOn.text) || isWord(goesOn, "WHERE");
  }

  private takeInPattern(token: Token, index: number, frame: Frame): void {
    if (frame.part === "rest") return this.takeElsewhere(token, index, frame);
    if (frame.part === "variable" && token.kind === "name") {
      frame.variable = nameOf(token);
    } else if (token.text === ":" || (frame.part === "kinds" && "|&!%".includes(token.text))) {
      frame.part = "kinds";
    } else if (frame.part === "kinds" && token.kind === "name") {
      frame.kinds.push(nameOf(token));
      this.mention(token, frame.role === "entity" ? "kind" : "relationKind");
    } else {
      this.bind(frame);
      frame.part = "rest";
    }
    return undefined;
  }

  private takeElsewhere(token: Token, index: number, top: Frame | undefined): void {
    const before = this.tokens[index - 1];
    const earlier = this.tokens[index - 2];
    if (token.kind !== "name" && token.kind !== "function") {
      if (!"|&!".includes(token.text)) this.chain = null;
      return;
    }
    const isMap = top?.role === "properties" || top?.role === "projection";
    if (before?.text === "." && token.kind === "name") {
      if (top?.role === "projection" && (earlier?.text === "{" || earlier?.text === ","))
        this.mention(token, "property", top.variable);
      else if (earlier?.kind === "name" && this.tokens[index - 3]?.text !== ".")
        this.mention(token, "property", nameOf(earlier));
    } else if (before?.text === ":" && earlier?.kind === "name" && !isMap) {
      if (this.isMapKey(index - 2)) return;
      const of = this.bindings.get(nameOf(earlier))?.of;
      this.chain = of === undefined ? "anyKind" : of === "entity" ? "kind" : "relationKind";
      this.mention(token, this.chain);
    } else if (this.chain !== null && before !== undefined && "|&!".includes(before.text)) {
      this.mention(token, this.chain);
    } else if (isWord(before, "AS")) {
      this.aliases.add(nameOf(token));
    } else if (top?.role === "properties" && this.tokens[index + 1]?.text === ":") {
      this.mention(token, "property", null, top.owner);
    }
  }

  /** Whether a name is a key of a map that stands by itself, as in `RETURN {a: b}`. */
  private isMapKey(index: number): boolean {
    const before = this.tokens[index - 1]?.text;
    return this.stack.at(-1)?.role === "plain" && (before === "{" || before === ",");
  }

  private mention(
    token: Token,
    role: Mention["role"],
    variable: string | null = null,
    of: Binding | null = null,
  ): void {
    const { from, to } = token;
    this.mentions.push({ role, name: nameOf(token), from, to, variable, of });
  }
}

function ownerOf({ role }: Frame): Binding["of"] {
  return role === "relation" ? "relation" : "entity";
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.text.toUpperCase() === word;
}
