// The first relations, by id, of each of these entities, after the one given. A relation of a
// symmetric kind counts at either end, whatever the direction. An entity with more than $few relations
// of the kinds in the text has none here, and `isHub` holds: relationsOfHubs knows its. Where asked for,
// `others` are the entities at the relations' other ends.
//
// Reads every relation of the kinds in the text at these entities, to put them in order, and of a hub
// only the degree.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH id, entity, COUNT { (entity)-[/*:relationKinds*/]-() } > $few AS isHub
CALL (entity, isHub) {
  WITH entity, isHub
  WHERE NOT isHub
  MATCH (entity)-[relation /*:relationKinds*/]-(other:Entity)
  WHERE relation.id > $after
    AND ($entityKinds IS NULL OR other.kind IN $entityKinds)
    AND ($confidence IS NULL OR relation.confidence IN $confidence)
    AND ($modality IS NULL OR relation.modality IN $modality)
    AND ($direction = "BOTH"
      OR type(relation) IN $symmetricKinds
      OR (startNode(relation) = entity) = ($direction = "OUT"))
  WITH DISTINCT relation, other
  ORDER BY relation.id
  LIMIT $limit
  RETURN
    collect(relation {.*, kind: type(relation)}) AS relations,
    collect(CASE WHEN $withOthers THEN other {.*} END) AS others
}
RETURN id, isHub, relations, others
