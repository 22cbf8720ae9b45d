/** A place in a harmless query where a subquery with a column `x` may stand. */
export interface Position {
  readonly where: string;
  readonly around: (subquery: string) => string;
}

const count = (subquery: string): string => `COUNT { ${subquery} }`;
const exists = (subquery: string): string => `EXISTS { ${subquery} }`;
const collect = (subquery: string): string => `COLLECT { ${subquery} }`;

export const positions: readonly Position[] = [
  { where: "RETURN", around: (q) => `RETURN ${count(q)} AS n` },
  { where: "RETURN DISTINCT", around: (q) => `RETURN DISTINCT ${collect(q)} AS n` },
  { where: "WITH", around: (q) => `WITH ${count(q)} AS n RETURN n` },
  { where: "WHERE", around: (q) => `MATCH (a:Region) WHERE ${exists(q)} RETURN a` },
  { where: "WITH … WHERE", around: (q) => `WITH 1 AS n WHERE ${exists(q)} RETURN n` },
  { where: "ORDER BY", around: (q) => `MATCH (a:Region) RETURN a.id AS id ORDER BY ${count(q)}` },
  { where: "UNWIND", around: (q) => `UNWIND ${collect(q)} AS n RETURN n` },
  {
    where: "the source of a list comprehension",
    around: (q) => `RETURN [i IN ${collect(q)} | i] AS n`,
  },
  {
    where: "the body of a list comprehension",
    around: (q) => `RETURN [i IN [1, 2] | ${count(q)}] AS n`,
  },
  {
    where: "the condition of a list comprehension",
    around: (q) => `RETURN [i IN [1, 2] WHERE ${exists(q)}] AS n`,
  },
  { where: "reduce", around: (q) => `RETURN reduce(s = 0, i IN [1, 2] | s + ${count(q)}) AS n` },
  {
    where: "the start of reduce",
    around: (q) => `RETURN reduce(s = ${count(q)}, i IN [1, 2] | s + i) AS n`,
  },
  { where: "CASE … WHEN", around: (q) => `RETURN CASE WHEN ${exists(q)} THEN 1 ELSE 2 END AS n` },
  { where: "CASE … THEN", around: (q) => `RETURN CASE WHEN true THEN ${count(q)} END AS n` },
  { where: "CASE … ELSE", around: (q) => `RETURN CASE 1 WHEN 2 THEN 3 ELSE ${count(q)} END AS n` },
  {
    where: "CASE of a value",
    around: (q) => `RETURN CASE ${count(q)} WHEN 1 THEN 2 ELSE 3 END AS n`,
  },
  { where: "any()", around: (q) => `RETURN any(i IN [1, 2] WHERE ${exists(q)}) AS n` },
  { where: "all()", around: (q) => `RETURN all(i IN [1, 2] WHERE ${exists(q)}) AS n` },
  { where: "none()", around: (q) => `RETURN none(i IN [1, 2] WHERE ${exists(q)}) AS n` },
  { where: "single()", around: (q) => `RETURN single(i IN ${collect(q)} WHERE true) AS n` },
  {
    where: "shortestPath's condition",
    around: (q) =>
      `MATCH p = shortestPath((a:Region)-[*..3]-(b:Agreement)) WHERE all(r IN relationships(p) WHERE ${exists(q)}) RETURN p`,
  },
  {
    where: "the condition of a path of variable length",
    around: (q) =>
      `MATCH p = (a:Region)-[*1..2]-(b) WHERE all(r IN relationships(p) WHERE ${exists(q)}) RETURN p`,
  },
  {
    where: "the condition of a quantified path",
    around: (q) => `MATCH ((a:Region)-[r]->(b) WHERE ${exists(q)}){1,2} RETURN 1 AS n`,
  },
  {
    where: "the condition of a node's pattern",
    around: (q) => `MATCH (a:Region WHERE ${exists(q)}) RETURN a`,
  },
  {
    where: "the condition of a relation's pattern",
    around: (q) => `MATCH (:Region)-[r WHERE ${exists(q)}]->() RETURN r`,
  },
  {
    where: "the properties of a pattern",
    around: (q) => `MATCH (a:Region {id: toString(${count(q)})}) RETURN a`,
  },
  {
    where: "a pattern comprehension",
    around: (q) => `MATCH (a:Region) RETURN [(a)-->(b) WHERE ${exists(q)} | b.id] AS n`,
  },
  {
    where: "what a pattern comprehension gives",
    around: (q) => `MATCH (a:Region) RETURN [(a)-->(b) | ${count(q)}] AS n`,
  },
  { where: "a dynamic label", around: (q) => `MATCH (a:$(toString(${count(q)}))) RETURN a` },
  { where: "a map", around: (q) => `RETURN {n: ${count(q)}} AS n` },
  {
    where: "a map projection",
    around: (q) => `MATCH (a:Region) RETURN a {.id, n: ${count(q)}} AS n`,
  },
  { where: "a list", around: (q) => `RETURN [1, ${count(q)}] AS n` },
  { where: "an index", around: (q) => `RETURN [1, 2][${count(q)}] AS n` },
  { where: "a slice", around: (q) => `RETURN [1, 2][0..${count(q)}] AS n` },
  { where: "a function's argument", around: (q) => `RETURN coalesce(null, ${count(q)}) AS n` },
  { where: "an aggregate", around: (q) => `MATCH (a:Region) RETURN max(${count(q)}) AS n` },
  { where: "a sum", around: (q) => `RETURN 1 + ${count(q)} * 2 AS n` },
  { where: "a comparison", around: (q) => `RETURN NOT ${count(q)} = 1 AND true AS n` },
  {
    where: "a procedure's argument",
    around: (q) =>
      `CALL db.index.fulltext.queryNodes('entity_text', toString(${count(q)})) YIELD node RETURN node`,
  },
  {
    where: "the condition of YIELD",
    around: (q) => `CALL db.labels() YIELD label WHERE ${exists(q)} RETURN label`,
  },
  { where: "a subquery", around: (q) => `CALL { ${q} } RETURN x` },
  {
    where: "a subquery with a scope",
    around: (q) => `MATCH (a:Region) CALL (a) { ${q} } RETURN x`,
  },
  { where: "a subquery of a subquery", around: (q) => `CALL { CALL { ${q} } RETURN x } RETURN x` },
  { where: "an optional subquery", around: (q) => `OPTIONAL CALL { ${q} } RETURN x` },
  { where: "a branch of UNION", around: (q) => `RETURN 1 AS x UNION ${q}` },
  { where: "the first branch of UNION ALL", around: (q) => `${q} UNION ALL RETURN 1 AS x` },
  {
    where: "EXISTS in COUNT in COLLECT",
    around: (q) =>
      `RETURN ${collect(`RETURN ${count(`MATCH (a) WHERE ${exists(q)} RETURN a`)} AS n`)} AS n`,
  },
];
