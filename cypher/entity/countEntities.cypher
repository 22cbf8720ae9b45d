// How many entities no condition excludes: one row.
//
// Reads every entity of the kinds; without conditions on anything but the kind, ask the count store.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  WHERE entity.id STARTS WITH toLower(kind) + "/"
    AND ($subkinds IS NULL OR entity.subkind IN $subkinds)
    AND ($status IS NULL OR entity.status IN $status)
    AND ($activeIn IS NULL OR (
      coalesce(entity.fromYear, entity.toYear) IS NOT NULL
      AND coalesce(entity.fromYear, $activeIn) <= $activeIn
      AND coalesce(entity.toYear, $activeIn) >= $activeIn))
  RETURN count(*) AS count
}
RETURN sum(count) AS total
