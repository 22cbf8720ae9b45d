// Chains of five relations of the kinds in the text between two entities, each row one sequence of
// entities: the best borne out first, ties by the ids of the entities; at most $limit. A step holds every
// relation between its two entities, the best borne out first, then by id, at most $relations of
// `count`. `total` counts the sequences; looking ends after $candidates sequences of relations, and
// then `exact` is false.
//
// Both halves are followed from their own end and meet in the middle, so that the cost grows with the
// longer half and not with the whole chain.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH (from)-[r1 /*:relationKinds*/]-(n1:Entity)-[r2 /*:relationKinds*/]-(n2:Entity)
  -[r3 /*:relationKinds*/]-(n3:Entity)-[r4 /*:relationKinds*/]-(n4:Entity)
  -[r5 /*:relationKinds*/]-(to)
USING JOIN ON n3
WHERE n1.kind IN $entityKinds
  AND n2.kind IN $entityKinds
  AND n3.kind IN $entityKinds
  AND n4.kind IN $entityKinds
  AND NOT n1.id IN [$from, $to]
  AND NOT n2.id IN [$from, $to]
  AND NOT n3.id IN [$from, $to]
  AND NOT n4.id IN [$from, $to]
  AND n2 <> n1
  AND NOT n3 IN [n1, n2]
  AND NOT n4 IN [n1, n2, n3]
WITH from, n1, n2, n3, n4, to, r1, r2, r3, r4, r5
LIMIT $candidates
WITH
  [from, n1, n2, n3, n4, to] AS entities,
  count(*) AS found,
  min(CASE r1.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END)
    + min(CASE r2.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END)
    + min(CASE r3.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END)
    + min(CASE r4.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END)
    + min(CASE r5.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END) AS weakness
ORDER BY weakness, [entity IN entities | entity.id]
WITH collect(entities) AS chains, sum(found) < $candidates AS exact
UNWIND range(0, size(chains[..$limit]) - 1) AS place
CALL (chains, place) {
  UNWIND range(0, size(chains[place]) - 2) AS index
  WITH index, chains[place][index] AS start, chains[place][index + 1] AS end
  MATCH (start)-[relation /*:relationKinds*/]-(end)
  WITH
    index,
    relation,
    CASE relation.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END AS weakness
  ORDER BY index, weakness, relation.id
  WITH index, collect(relation) AS relations
  ORDER BY index
  RETURN collect({
    count: size(relations),
    relations: [relation IN relations[..$relations] | relation {.*, kind: type(relation)}]
  }) AS steps
}
RETURN
  [entity IN chains[place] | entity.id] AS entities,
  steps,
  size(chains) AS total,
  exact
ORDER BY place
