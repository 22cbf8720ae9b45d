// Every two of some parties that share an agreement, with the agreements that they share: the pairs that
// share most first, then by id; at most $limit pairs, 100 agreements each, by id. $parties holds the
// parties to compare; without it, every region that is a party to something, and every organisation
// too where $organizations holds. Where $within holds, a party counts for every one of those compared
// that it is part of.
//
// Reads every agreement of these parties once and pairs up the parties of each: its cost grows with
// the agreements, and with the square of the parties that one agreement has.
CALL () {
  UNWIND coalesce($parties, []) AS id
  MATCH (party:Entity {id: id})
  RETURN party
  UNION
  MATCH (party:Region)
  WHERE $parties IS NULL AND EXISTS { (party)-[:PARTY_TO]->() }
  RETURN party
  UNION
  MATCH (party:Organization)
  WHERE $parties IS NULL AND $organizations AND EXISTS { (party)-[:PARTY_TO]->() }
  RETURN party
}
CALL (party) {
  MATCH (party)-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
  UNION
  WITH party
  WHERE $within
  MATCH (party)<-[:PART_OF*1..6]-(part:Entity)
  WITH DISTINCT part
  MATCH (part)-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
}
WITH agreement, party
WHERE $activeIn IS NULL OR (
  coalesce(agreement.fromYear, agreement.toYear) IS NOT NULL
  AND coalesce(agreement.fromYear, $activeIn) <= $activeIn
  AND coalesce(agreement.toYear, $activeIn) >= $activeIn)
WITH agreement, party
ORDER BY agreement.id, party.id
WITH agreement, collect(DISTINCT party.id) AS parties
UNWIND parties AS a
UNWIND parties AS b
WITH a, b, agreement
WHERE a < b
WITH a, b, count(agreement) AS count, collect(agreement.id)[..100] AS agreements
RETURN a, b, count, agreements
ORDER BY count DESC, a, b
LIMIT $limit
