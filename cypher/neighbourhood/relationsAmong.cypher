// Every relation of the kinds in the text that has both ends among the entities given, by id; at most
// $limit. An unknown id is left out.
//
// Reads the relations of the entities that have few, and tests the hubs only in pairs: a hub's other
// relations are never read.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity, COUNT { (entity)-[/*:relationKinds*/]-() } > 1000 AS isHub
WITH
  collect(CASE WHEN NOT isHub THEN entity END) AS small,
  collect(CASE WHEN isHub THEN entity END) AS hubs
CALL (small, hubs) {
  UNWIND small AS entity
  MATCH (entity)-[relation /*:relationKinds*/]-(other:Entity)
  WHERE other.id IN $ids
  RETURN relation
  UNION
  UNWIND hubs AS start
  UNWIND hubs AS end
  MATCH (start)-[relation /*:relationKinds*/]->(end)
  RETURN relation
}
WITH relation
ORDER BY relation.id
LIMIT $limit
RETURN relation {.*, kind: type(relation)} AS relation
ORDER BY relation.id
