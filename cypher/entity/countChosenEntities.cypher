// How many entities there are out of some ids, or of those that a region has, that no condition
// excludes: one row. It counts what chosenEntities lists.
//
// Reads what the region has, or looks each id up; it never reads other entities.
CALL () {
  UNWIND coalesce($ids, []) AS id
  MATCH (entity:Entity {id: id})
  WHERE $region IS NULL
    OR EXISTS { (entity)-[:LOCATED_IN|PART_OF]->(:Entity {id: $region}) }
    OR EXISTS { (entity:Agreement)<-[:PARTY_TO]-(:Entity {id: $region}) }
  RETURN entity
  UNION
  MATCH (region:Entity {id: $region})<-[:LOCATED_IN|PART_OF]-(entity:Entity)
  WHERE $ids IS NULL
  RETURN entity
  UNION
  MATCH (region:Entity {id: $region})-[:PARTY_TO]->(entity:Agreement)
  WHERE $ids IS NULL
  RETURN entity
}
WITH entity
WHERE entity.kind IN $kinds
  AND ($subkinds IS NULL OR entity.subkind IN $subkinds)
  AND ($status IS NULL OR entity.status IN $status)
  AND ($activeIn IS NULL OR (
    coalesce(entity.fromYear, entity.toYear) IS NOT NULL
    AND coalesce(entity.fromYear, $activeIn) <= $activeIn
    AND coalesce(entity.toYear, $activeIn) >= $activeIn))
RETURN count(entity) AS total
