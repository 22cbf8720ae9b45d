// How many entities are one relation away from those given: one row. It counts what neighbours lists.
UNWIND $of AS id
MATCH (origin:Entity {id: id})-[relation /*:relationKinds*/]-(neighbour:Entity)
WHERE NOT neighbour.id IN $of
  AND NOT neighbour.id IN $except
  AND ($entityKinds IS NULL OR neighbour.kind IN $entityKinds)
  AND ($direction = "BOTH"
    OR type(relation) IN $symmetricKinds
    OR (startNode(relation) = origin) = ($direction = "OUT"))
RETURN count(DISTINCT neighbour) AS total
