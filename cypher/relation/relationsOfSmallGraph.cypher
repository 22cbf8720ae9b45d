// Relations of the kinds in the text, by id, after the one given; those that no condition excludes.
//
// Reads every relation of these kinds and puts them in order: quick where there are few, and planned in
// a tenth of the time that relations takes, which follows each kind's index.
MATCH (start:Entity)-[relation /*:relationKinds*/]->(end:Entity)
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
