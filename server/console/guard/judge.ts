import { placeOf } from "../admission.ts";
import type { Failure } from "../failure.ts";
import { consoleLimits } from "../limits.ts";
import type { Reason } from "../words/reason.ts";
import { allowedFunctions, allowedProcedures, allowedRules, knownRefusals } from "./allowed.ts";
import { findEndless } from "./endless.ts";
import { type Extents, extentsOf } from "./extents.ts";
import { type Misfit, parse, ruleOf } from "./grammar.ts";
import { partsOf, tokensOf, type TreePart } from "./tree.ts";

/** What is wrong with a text, and where, counted in Unicode characters from 0; null for nothing. */
type Verdict = { readonly failure: Failure; readonly start: number } | null;

/**
 * Judges a text by its tree: every rule of the grammar that it uses must be one that only reads,
 * and so must every procedure and function, however deep within expressions. Gives what a client is
 * told of the first that is not, null where all are.
 */
export function judge(text: string): Failure | null {
  const parsed = parse(text);
  const verdict = "misfit" in parsed ? misfitting(parsed.misfit) : judgeTree(parsed.tree);
  if (verdict === null) return null;
  const index = Array.from(text).slice(0, verdict.start).join("").length;
  return { ...verdict.failure, ...placeOf(text, index) };
}

function judgeTree(tree: TreePart): Verdict {
  const [, second] = partsOf(tree);
  if (second === undefined)
    return judgeRule(tree, { depth: 0, row: undefined, extents: extentsOf(tree) });
  return refusal(second, ";", { is: "severalQueries" });
}

/** Where in a text a rule stands. */
interface Place {
  /** Expressions round it. */
  readonly depth: number;
  /** Where the last list that UNWIND makes rows of begins. */
  readonly row: number | undefined;
  /** What its text says of numbers. */
  readonly extents: Extents;
}

function judgeRule(part: TreePart, { depth, row, extents }: Place): Verdict {
  const rule = ruleOf(part);
  if (rule === "preparserOption" && isOnlyVersion(part)) return null;
  if (!allowedRules.has(rule)) return refusedRule(part, rule);
  if (rule === "procedureName") return judgeProcedure(part);
  if (rule === "functionName") return judgeFunction(part);
  const level = rule === "expression" ? depth + 1 : depth;
  if (level > consoleLimits.expressionDepth) {
    return refusal(part, words(part), { is: "tooManyExpressions" });
  }
  const endless = findEndless(part, part.start.start === row, extents);
  if (endless !== null) return refusal(part, words(part), { is: endless });
  const [first] = partsOf(part);
  const place = {
    depth: level,
    row: rule === "unwindClause" ? first?.start.start : row,
    extents,
  };
  for (const child of partsOf(part)) {
    const verdict = judgeRule(child, place);
    if (verdict !== null) return verdict;
  }
  return null;
}

function judgeProcedure(part: TreePart): Verdict {
  const name = qualifiedName(part);
  if (allowedProcedures.has(name)) return null;
  return refusal(part, name, { is: "unknownProcedure", name });
}

/** Functions without a dot are Neo4j's own, which only compute; others can do anything. */
function judgeFunction(part: TreePart): Verdict {
  const name = qualifiedName(part);
  if (!name.includes(".") || allowedFunctions.has(name.toLowerCase())) return null;
  return refusal(part, name, { is: "unknownFunction", name });
}

function refusedRule(part: TreePart, rule: string): Verdict {
  const clause = words(part);
  return refusal(part, clause, {
    is: "notAllowed",
    clause,
    why: knownRefusals[rule] ?? "unknown",
  });
}

function refusal(part: TreePart, clause: string, reason: Reason): Verdict {
  return { failure: { code: "REFUSED", layer: "tree", clause, reason }, start: part.start.start };
}

function misfitting({ found, start }: Misfit): Verdict {
  const reason: Reason = found === undefined ? { is: "incomplete" } : { is: "misfit", found };
  return { failure: { code: "SYNTAX", reason }, start };
}

/** `CYPHER 5` and `CYPHER 25` say how to read the text, and nothing else. */
function isOnlyVersion(part: TreePart): boolean {
  return /^CYPHER(5|25)$/i.test(
    tokensOf(part)
      .map(({ text }) => text)
      .join(""),
  );
}

/** A dotted name without its quotes; a dot within quotes is one too. */
function qualifiedName(part: TreePart): string {
  return tokensOf(part)
    .map(({ text }) => (text.startsWith("`") ? text.slice(1, -1).replaceAll("``", "`") : text))
    .join("");
}

/** The capital words that open a clause, as LOAD CSV; else its first token. */
function words(part: TreePart): string {
  const texts = tokensOf(part).map(({ text }) => text);
  const keywords = texts.slice(0, 2).filter((text) => /^[a-z]+$/i.test(text));
  const isPair = /^(LOAD|DETACH|NODETACH|SHOW|CREATE|DROP|ALTER|IN)$/i.test(texts[0] ?? "");
  return (isPair ? keywords.join(" ") : (texts[0] ?? "")).toUpperCase();
}
