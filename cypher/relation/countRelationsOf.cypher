// How many relations each of these entities has that no condition excludes; one row an entity.
//
// Reads every relation of the kinds in the text at these entities; without conditions on anything
// but kind and direction, ask the degree store.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relation /*:relationKinds*/]-(other:Entity)
  WHERE ($entityKinds IS NULL OR other.kind IN $entityKinds)
    AND ($confidence IS NULL OR relation.confidence IN $confidence)
    AND ($modality IS NULL OR relation.modality IN $modality)
    AND ($direction = "BOTH"
      OR type(relation) IN $symmetricKinds
      OR (startNode(relation) = entity) = ($direction = "OUT"))
  RETURN count(DISTINCT relation) AS total
}
RETURN id, total
