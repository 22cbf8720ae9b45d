// Chains of five relations of the kinds in the text between two entities: the best borne out first, ties
// by the ids of the relations; at most $limit, chosen from the first $candidates found.
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
  AND NOT n1 IN [from, to]
  AND NOT n2 IN [from, n1, to]
  AND NOT n3 IN [from, n1, n2, to]
  AND NOT n4 IN [from, n1, n2, n3, to]
WITH [r1, r2, r3, r4, r5] AS relations, [from, n1, n2, n3, n4, to] AS entities
LIMIT $candidates
WITH
  entities,
  relations,
  reduce(sum = 0, relation IN relations |
    sum + CASE relation.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END
  ) AS weakness
ORDER BY weakness, [relation IN relations | relation.id]
LIMIT $limit
RETURN
  [entity IN entities | entity.id] AS entities,
  [relation IN relations | relation {.*, kind: type(relation)}] AS relations
