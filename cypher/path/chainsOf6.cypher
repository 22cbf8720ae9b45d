// Chains of six relations of the kinds in the text between two entities, each row one sequence of
// entities: the best borne out first, ties by the ids of each step's best relation; at most $limit,
// chosen from the first $candidates found. A step holds every relation between its two entities, the
// best borne out first, then by id, at most $relations of `count`. `total` counts the candidates.
//
// Both halves are followed from their own end and meet in the middle, so that the cost grows with the
// longer half and not with the whole chain.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH (from)-[/*:relationKinds*/]-(n1:Entity)-[/*:relationKinds*/]-(n2:Entity)
  -[/*:relationKinds*/]-(n3:Entity)-[/*:relationKinds*/]-(n4:Entity)
  -[/*:relationKinds*/]-(n5:Entity)-[/*:relationKinds*/]-(to)
USING JOIN ON n3
WHERE n1.kind IN $entityKinds
  AND n2.kind IN $entityKinds
  AND n3.kind IN $entityKinds
  AND n4.kind IN $entityKinds
  AND n5.kind IN $entityKinds
  AND NOT n1 IN [from, to]
  AND NOT n2 IN [from, n1, to]
  AND NOT n3 IN [from, n1, n2, to]
  AND NOT n4 IN [from, n1, n2, n3, to]
  AND NOT n5 IN [from, n1, n2, n3, n4, to]
WITH DISTINCT from, n1, n2, n3, n4, n5, to
LIMIT $candidates
WITH collect([from, n1, n2, n3, n4, n5, to]) AS chains
UNWIND chains AS entities
CALL (entities) {
  UNWIND range(0, size(entities) - 2) AS index
  WITH index, entities[index] AS start, entities[index + 1] AS end
  MATCH (start)-[relation /*:relationKinds*/]-(end)
  WITH
    index,
    relation,
    CASE relation.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END AS weakness
  ORDER BY index, weakness, relation.id
  WITH index, min(weakness) AS weakness, collect(relation) AS relations
  ORDER BY index
  RETURN sum(weakness) AS weakness, collect(relations) AS steps
}
WITH size(chains) AS total, entities, weakness, steps
ORDER BY weakness, [relations IN steps | head(relations).id]
LIMIT $limit
RETURN
  [entity IN entities | entity.id] AS entities,
  [step IN steps | {
    count: size(step),
    relations: [relation IN step[..$relations] | relation {.*, kind: type(relation)}]
  }] AS steps,
  total
