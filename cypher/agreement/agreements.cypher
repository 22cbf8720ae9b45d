// Agreements by id, after the one given; those that no condition excludes. $fields are ids, each of
// which must be covered. $after is "agreement/" for the first page.
//
// Reads agreements in the order of their ids until the page is full.
// Ids begin with their kind: agreements are one stretch of the unique index.
MATCH (agreement:Entity)
WHERE $after < agreement.id < "agreement0"
  AND ($activeIn IS NULL OR (
    coalesce(agreement.fromYear, agreement.toYear) IS NOT NULL
    AND coalesce(agreement.fromYear, $activeIn) <= $activeIn
    AND coalesce(agreement.toYear, $activeIn) >= $activeIn))
  AND ($dated IS NULL
    OR $dated = (coalesce(agreement.from, agreement.to, agreement.periodLabel) IS NOT NULL))
  AND ($subkinds IS NULL OR agreement.subkind IN $subkinds)
  AND ($minParties IS NULL OR COUNT { (agreement)<-[:PARTY_TO]-() } >= $minParties)
  AND ($maxParties IS NULL OR COUNT { (agreement)<-[:PARTY_TO]-() } <= $maxParties)
  AND all(field IN $fields
    WHERE EXISTS { (agreement)-[:COVERS]->(covered:Entity) WHERE covered.id = field })
WITH agreement
ORDER BY agreement.id
LIMIT $limit
RETURN agreement {.*} AS agreement
ORDER BY agreement.id
