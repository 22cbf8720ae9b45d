// The ids of the entities that relations of one kind join to those given: first those with an explicit
// relation (weakness 0), then implied (1), then background (2), at most $limit of each from either end
// of the relations; one may come several times. For all kinds together it finds what neighbours lists
// first, for entities that have very many.
//
// Reads the indexes on (from, confidence, to) and (to, confidence, from) in their order until there
// are enough: a hub's other relations are never read. What is excepted is read too. Ids begin with
// their kind, so that a kind is a stretch of the index.
UNWIND $of AS id
UNWIND ["explicit", "implied", "background"] AS confidence
UNWIND $prefixes AS prefix
CALL (id, confidence, prefix) {
  MATCH ()-[relation /*:relationKind*/]->()
  WHERE relation.from = id
    AND relation.confidence = confidence
    AND relation.to STARTS WITH prefix
    AND NOT relation.to IN $of
    AND NOT relation.to IN $except
    AND ($direction <> "IN" OR type(relation) IN $symmetricKinds)
  WITH DISTINCT relation.from AS near, relation.confidence AS borne, relation.to AS far
  ORDER BY near, borne, far
  LIMIT $limit
  RETURN far
  UNION ALL
  MATCH ()-[relation /*:relationKind*/]->()
  WHERE relation.to = id
    AND relation.confidence = confidence
    AND relation.from STARTS WITH prefix
    AND NOT relation.from IN $of
    AND NOT relation.from IN $except
    AND ($direction <> "OUT" OR type(relation) IN $symmetricKinds)
  WITH DISTINCT relation.to AS near, relation.confidence AS borne, relation.from AS far
  ORDER BY near, borne, far
  LIMIT $limit
  RETURN far
}
RETURN
  far AS id,
  CASE confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END AS weakness
ORDER BY weakness, id
