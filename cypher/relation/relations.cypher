// Relations of each kind in the text, by id, after the one given; those that no condition excludes.
//
// Reads each kind in the order of its unique index, from where the page begins, until there are enough
// of it. The conditions are checked on the way, so that a rare value makes the way longer.
CALL () {
  /*each UNION ALL*/
  MATCH (start:Entity)-[relation /*:relationKind*/]->(end:Entity)
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
  RETURN relation
  ORDER BY relation.id
  LIMIT $limit
  /*end*/
}
WITH relation
ORDER BY relation.id
LIMIT $limit
RETURN relation {.*, kind: type(relation)} AS relation
ORDER BY relation.id
