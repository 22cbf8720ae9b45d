// Entities by id, after the one given, out of some ids, or of those that a region has: what is
// located in it, part of it, or an agreement that it is a party to. Those that no condition excludes.
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
WHERE entity.id > $after
  AND entity.kind IN $kinds
  AND ($subkinds IS NULL OR entity.subkind IN $subkinds)
  AND ($status IS NULL OR entity.status IN $status)
  AND ($activeIn IS NULL OR (
    coalesce(entity.fromYear, entity.toYear) IS NOT NULL
    AND coalesce(entity.fromYear, $activeIn) <= $activeIn
    AND coalesce(entity.toYear, $activeIn) >= $activeIn))
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity {.*} AS entity
ORDER BY entity.id
