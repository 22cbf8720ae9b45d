UNWIND $parties AS id
MATCH (:Entity {id: id})-[:PARTY_TO]->(agreement:Agreement)
WITH agreement, count(DISTINCT id) AS bound
WHERE bound = size($parties)
MATCH (party:Entity)-[binds:PARTY_TO]->(agreement)
WITH agreement, binds, party
ORDER BY party.id
RETURN
  agreement,
  agreement.fromYear AS fromYear,
  agreement.toYear AS toYear,
  collect(party) AS parties,
  collect(binds) AS partyRelations,
  [(agreement)-[:COVERS]->(field:Field) | field] AS fields
ORDER BY agreement.id
LIMIT 100
