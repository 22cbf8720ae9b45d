// The entities one relation away from those given, with the relations that lead there: first those
// with an explicit relation, then implied, then background; ties by id. A neighbour reached twice is
// one row; its relations, the best borne out first, then by id, are at most 100.
//
// Reads every relation of the kinds in the text at the entities given, to put the neighbours in order.
UNWIND $of AS id
MATCH (origin:Entity {id: id})-[relation /*:relationKinds*/]-(neighbour:Entity)
WHERE NOT neighbour.id IN $of
  AND NOT neighbour.id IN $except
  AND ($entityKinds IS NULL OR neighbour.kind IN $entityKinds)
  AND ($direction = "BOTH"
    OR type(relation) IN $symmetricKinds
    OR (startNode(relation) = origin) = ($direction = "OUT"))
WITH
  neighbour,
  relation,
  CASE relation.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END AS weakness
ORDER BY weakness, relation.id
WITH neighbour, min(weakness) AS weakness, collect(DISTINCT relation)[..100] AS relations
ORDER BY weakness, neighbour.id
LIMIT $limit
RETURN
  neighbour {.*} AS neighbour,
  [relation IN relations | relation {.*, kind: type(relation)}] AS relations
