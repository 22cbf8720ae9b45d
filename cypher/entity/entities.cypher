// Entities by id, after the one given; those that no condition excludes.
//
// Ids begin with their kind in lower case, so that each kind is one stretch of the unique index:
// it is read in order, from where the page begins, until the page is full. The other conditions
// are checked on the way, so that a rare subkind or status makes the way longer.
UNWIND $kinds AS kind
WITH toLower(kind) + "/" AS begin, toLower(kind) + "0" AS end // 0 is the character after the slash
WITH CASE WHEN $after > begin THEN $after ELSE begin END AS begin, end
CALL (begin, end) {
  MATCH (entity:Entity)
  WHERE begin < entity.id < end
    AND ($subkinds IS NULL OR entity.subkind IN $subkinds)
    AND ($status IS NULL OR entity.status IN $status)
    AND ($activeIn IS NULL OR (
      coalesce(entity.fromYear, entity.toYear) IS NOT NULL
      AND coalesce(entity.fromYear, $activeIn) <= $activeIn
      AND coalesce(entity.toYear, $activeIn) >= $activeIn))
  RETURN entity
  ORDER BY entity.id
  LIMIT $limit
}
RETURN entity {.*} AS entity
ORDER BY entity.id
LIMIT $limit
