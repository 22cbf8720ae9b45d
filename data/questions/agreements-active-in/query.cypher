MATCH (agreement:Agreement)
WHERE coalesce(agreement.fromYear, agreement.toYear) IS NOT NULL
  AND coalesce(agreement.fromYear, $year) <= $year
  AND coalesce(agreement.toYear, $year) >= $year
WITH agreement
ORDER BY agreement.fromYear, agreement.id
LIMIT 100
OPTIONAL MATCH (party:Entity)-[binds:PARTY_TO]->(agreement)
WITH agreement, binds, party
ORDER BY party.id
RETURN
  agreement,
  agreement.fromYear AS fromYear,
  agreement.toYear AS toYear,
  collect(party) AS parties,
  collect(binds) AS partyRelations
ORDER BY fromYear, agreement.id
