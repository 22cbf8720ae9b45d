// The first relations of one kind, by id, of each of these entities, after the one given. A relation of
// a symmetric kind counts at either end, whatever the direction. For all kinds together it lists what
// relationsOf does, for entities that have very many. One row an entity that is there.
//
// Reads the indexes on (from, id) and (to, id) in their order until there are enough. The conditions
// are checked on the way, so that a rare value makes the way longer.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity)-[relation /*:relationKind*/]->(other:Entity)
  WHERE relation.from = id
    AND relation.id > $after
    AND ($direction <> "IN" OR type(relation) IN $symmetricKinds)
    AND ($entityKinds IS NULL OR other.kind IN $entityKinds)
    AND ($confidence IS NULL OR relation.confidence IN $confidence)
    AND ($modality IS NULL OR relation.modality IN $modality)
  RETURN relation
  ORDER BY relation.from, relation.id
  LIMIT $limit
  UNION ALL
  MATCH (other:Entity)-[relation /*:relationKind*/]->(:Entity)
  WHERE relation.to = id
    AND relation.id > $after
    AND ($direction <> "OUT" OR type(relation) IN $symmetricKinds)
    AND ($entityKinds IS NULL OR other.kind IN $entityKinds)
    AND ($confidence IS NULL OR relation.confidence IN $confidence)
    AND ($modality IS NULL OR relation.modality IN $modality)
  RETURN relation
  ORDER BY relation.to, relation.id
  LIMIT $limit
}
RETURN id, relation {.*, kind: type(relation)} AS relation
ORDER BY id, relation.id
