// The entities that are one relation of the kinds in the text away from every one of those given, each
// with the relations that lead there, by id, at most 20 from each of those given; at most $limit
// entities, in no order.
//
// Begins at the entity with the fewest relations and tests its neighbours for the others: the cost
// grows with that one entity, not with the others.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity
ORDER BY COUNT { (entity)-[/*:relationKinds*/]-() }, entity.id
WITH collect(entity) AS entities
WITH entities, entities[0] AS anchor, entities[1..] AS others
MATCH (anchor)-[/*:relationKinds*/]-(neighbour:Entity)
WHERE NOT neighbour.id IN $ids
  AND ($entityKinds IS NULL OR neighbour.kind IN $entityKinds)
WITH DISTINCT neighbour, entities, others
CALL (neighbour, others) {
  UNWIND others AS other
  WITH neighbour, other
  WHERE EXISTS { (other)-[/*:relationKinds*/]-(neighbour) }
  RETURN count(other) AS found
}
WITH neighbour, entities, others, found
WHERE found = size(others)
WITH neighbour, entities
LIMIT $limit
CALL (neighbour, entities) {
  UNWIND entities AS entity
  CALL (neighbour, entity) {
    MATCH (entity)-[relation /*:relationKinds*/]-(neighbour)
    RETURN relation
    ORDER BY relation.id
    LIMIT 20
  }
  RETURN collect({
    id: relation.id,
    kind: type(relation),
    of: entity.id,
    isOutgoing: startNode(relation) = entity,
    confidence: relation.confidence
  }) AS relations
}
RETURN neighbour.id AS id, relations
