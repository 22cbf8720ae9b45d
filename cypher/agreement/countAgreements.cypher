// How many agreements no condition excludes: one row. It counts what agreements lists.
// Ids begin with their kind: agreements are one stretch of the unique index.
MATCH (agreement:Entity)
WHERE "agreement/" < agreement.id < "agreement0"
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
RETURN count(agreement) AS total
