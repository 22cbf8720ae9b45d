// Chains of one relation of the kinds in the text between two entities: the best borne out first, ties
// by the ids of the relations; at most $limit, chosen from the first $candidates found.
//
// Reads the relations of the end that has fewer.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH (from)-[r1 /*:relationKinds*/]-(to)
WITH [r1] AS relations, [from, to] AS entities
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
