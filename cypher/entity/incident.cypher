// The relations of the kinds in the text that lead to ($incoming) or from each of these entities, to or
// from an entity of one of $kinds, by id; at most 500 an entity. One row an entity.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relation /*:relationKinds*/]-(other:Entity)
  WHERE (endNode(relation) = entity) = $incoming
    AND ($kinds IS NULL OR other.kind IN $kinds)
  WITH relation
  ORDER BY relation.id
  LIMIT 500
  RETURN collect(relation {.*, kind: type(relation)}) AS relations
}
RETURN id, relations
