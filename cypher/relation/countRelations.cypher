// How many relations of the kinds in the text no condition excludes: one row.
//
// Reads every relation of these kinds; without conditions, ask the count store.
MATCH (start:Entity)-[relation /*:relationKinds*/]->(end:Entity)
WHERE ($scope IS NULL OR any(id IN $scope WHERE id IN relation.scope))
  AND ($fromKinds IS NULL OR start.kind IN $fromKinds)
  AND ($toKinds IS NULL OR end.kind IN $toKinds)
  AND ($confidence IS NULL OR relation.confidence IN $confidence)
  AND ($modality IS NULL OR relation.modality IN $modality)
  AND ($activeIn IS NULL OR (
    coalesce(relation.fromYear, relation.toYear) IS NOT NULL
    AND coalesce(relation.fromYear, $activeIn) <= $activeIn
    AND coalesce(relation.toYear, $activeIn) >= $activeIn))
RETURN count(DISTINCT relation) AS total
