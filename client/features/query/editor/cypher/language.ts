/** Cypher's own words, as far as reading a graph needs them. */
export const keywords: readonly string[] = [
  "ALL",
  "AND",
  "ANY",
  "AS",
  "ASC",
  "BY",
  "CALL",
  "CASE",
  "COLLECT",
  "CONTAINS",
  "COUNT",
  "DESC",
  "DISTINCT",
  "ELSE",
  "END",
  "ENDS WITH",
  "EXISTS",
  "FALSE",
  "IN",
  "IS NOT NULL",
  "IS NULL",
  "LIMIT",
  "MATCH",
  "NONE",
  "NOT",
  "NULL",
  "OPTIONAL MATCH",
  "OR",
  "ORDER BY",
  "RETURN",
  "SHORTEST",
  "SINGLE",
  "SKIP",
  "STARTS WITH",
  "THEN",
  "TRUE",
  "UNION",
  "UNION ALL",
  "UNWIND",
  "WHEN",
  "WHERE",
  "WITH",
  "XOR",
  "YIELD",
];

/** Words that mean a change: drawn as keywords, so that it is plain what is refused. */
const writing = [
  "CREATE",
  "MERGE",
  "SET",
  "DELETE",
  "DETACH",
  "REMOVE",
  "FOREACH",
  "LOAD",
  "CSV",
  "FROM",
  "ON",
  "DROP",
  "INDEX",
  "CONSTRAINT",
  "USE",
  "EXPLAIN",
  "PROFILE",
];

const keywordParts = new Set([...keywords.flatMap((keyword) => keyword.split(" ")), ...writing]);

export function isKeyword(word: string): boolean {
  return keywordParts.has(word.toUpperCase());
}

/** A function and, in round brackets, what it takes. */
export interface CypherFunction {
  readonly name: string;
  readonly takes: string;
}

const signatures: readonly string[] = [
  "abs(number)",
  "all(x IN list WHERE test)",
  "any(x IN list WHERE test)",
  "avg(number)",
  "ceil(number)",
  "char_length(text)",
  "coalesce(value, …)",
  "collect(value)",
  "count(value)",
  "date(text?)",
  "datetime(text?)",
  "duration(text)",
  "elementId(entity)",
  "endNode(relation)",
  "exists(pattern)",
  "floor(number)",
  "head(list)",
  "isEmpty(value)",
  "keys(map)",
  "labels(node)",
  "last(list)",
  "left(text, length)",
  "length(path)",
  "log(number)",
  "lower(text)",
  "ltrim(text)",
  "max(value)",
  "min(value)",
  "nodes(path)",
  "none(x IN list WHERE test)",
  "nullIf(value, other)",
  "percentileCont(number, share)",
  "percentileDisc(number, share)",
  "properties(entity)",
  "range(start, end, step?)",
  "reduce(total = start, x IN list | step)",
  "relationships(path)",
  "replace(text, old, new)",
  "reverse(list)",
  "right(text, length)",
  "round(number, digits?)",
  "rtrim(text)",
  "shortestPath(pattern)",
  "sign(number)",
  "single(x IN list WHERE test)",
  "size(list)",
  "split(text, by)",
  "sqrt(number)",
  "startNode(relation)",
  "stDev(number)",
  "substring(text, start, length?)",
  "sum(number)",
  "tail(list)",
  "toBoolean(value)",
  "toFloat(value)",
  "toInteger(value)",
  "toLower(text)",
  "toString(value)",
  "toUpper(text)",
  "trim(text)",
  "type(relation)",
  "upper(text)",
  "valueType(value)",
];

/** The functions offered while typing, by name. */
export const functions: readonly CypherFunction[] = signatures.map((signature) => {
  const open = signature.indexOf("(");
  return { name: signature.slice(0, open), takes: signature.slice(open) };
});

const functionNames = new Set(functions.map(({ name }) => name.toLowerCase()));

export function isFunctionName(word: string): boolean {
  return functionNames.has(word.toLowerCase());
}
