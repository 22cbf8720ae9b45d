// Relations that lead from, or to, some entities, by id, after the one given; those that no condition
// excludes.
//
// Reads the relations of the entities given, from the side of $from where both are given.
CALL () {
  UNWIND $from AS id
  MATCH (start:Entity {id: id})-[relation /*:relationKinds*/]->(end:Entity)
  WHERE $to IS NULL OR end.id IN $to
  RETURN start, relation, end
  UNION
  UNWIND $to AS id
  MATCH (end:Entity {id: id})<-[relation /*:relationKinds*/]-(start:Entity)
  WHERE $from IS NULL
  RETURN start, relation, end
}
WITH start, relation, end
WHERE relation.id > $after
  AND ($scope IS NULL OR any(id IN $scope WHERE id IN relation.scope))
  AND ($fromKinds IS NULL OR start.kind IN $fromKinds)
  AND ($toKinds IS NULL OR end.kind IN $toKinds)
  AND ($confidence IS NULL OR relation.confidence IN $confidence)
  AND ($modality IS NULL OR relation.modality IN $modality)
  AND ($activeIn IS NULL OR (
    coalesce(relation.fromYear, relation.toYear) IS NOT NULL
    AND coalesce(relation.fromYear, $activeIn) <= $activeIn
    AND coalesce(relation.toYear, $activeIn) >= $activeIn))
WITH relation
ORDER BY relation.id
LIMIT $limit
RETURN relation {.*, kind: type(relation)} AS relation
ORDER BY relation.id
