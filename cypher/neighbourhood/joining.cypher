// The entities with the given ids that are one relation of the kinds in the text away from those in $of,
// each with these relations, the best borne out first, then by id, at most 100; by id.
//
// Tests pairs, from the end with fewer relations: a hub's other relations are never read.
UNWIND $ids AS id
MATCH (neighbour:Entity {id: id})
CALL (neighbour) {
  UNWIND $of AS origin
  MATCH (near:Entity {id: origin})
  MATCH (near)-[relation /*:relationKinds*/]-(neighbour)
  WHERE $direction = "BOTH"
    OR type(relation) IN $symmetricKinds
    OR (startNode(relation) = near) = ($direction = "OUT")
  WITH
    relation,
    CASE relation.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END AS weakness
  ORDER BY weakness, relation.id
  RETURN collect(relation {.*, kind: type(relation)})[..100] AS relations
}
RETURN neighbour {.*} AS neighbour, relations
ORDER BY neighbour.id
