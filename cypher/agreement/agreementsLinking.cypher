// Agreements that bind all of the parties given ($all), or any of them, by id, after the one given;
// those that no condition excludes. Where $within holds, a party counts for every entity that it is
// part of. $fields are ids, each of which must be covered.
//
// Begins at the party with the fewest agreements and tests these for the others: its cost grows with
// the agreements of that one party, not of the others.
UNWIND $linking AS id
MATCH (party:Entity {id: id})
WITH party
ORDER BY COUNT { (party)-[:PARTY_TO]->() }, party.id
WITH collect(party) AS parties
// Where all must be parties, the one with the fewest agreements of its own is where to begin; but a
// region that counts for its parts may have none of its own, so that then it does not matter which.
WITH
  CASE WHEN $all THEN parties[..1] ELSE parties END AS anchors,
  CASE WHEN $all THEN parties[1..] ELSE [] END AS others
CALL (anchors) {
  UNWIND anchors AS anchor
  MATCH (anchor)-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
  UNION
  WITH anchors
  WHERE $within
  UNWIND anchors AS anchor
  MATCH (anchor)<-[:PART_OF*1..6]-(part:Entity)
  WITH DISTINCT part
  MATCH (part)-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
}
WITH agreement, others
WHERE agreement.id > $after
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
CALL (agreement, others) {
  UNWIND others AS other
  WITH agreement, other
  WHERE EXISTS { (other)-[:PARTY_TO]->(agreement) }
    OR ($within
      AND EXISTS { (agreement)<-[:PARTY_TO]-(:Entity)-[:PART_OF*1..6]->(other) })
  RETURN count(other) AS found
}
WITH agreement, others, found
WHERE found = size(others)
WITH agreement
ORDER BY agreement.id
LIMIT $limit
RETURN agreement {.*} AS agreement
ORDER BY agreement.id
