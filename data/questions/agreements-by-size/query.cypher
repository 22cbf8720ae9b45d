MATCH (agreement:Agreement)
WITH agreement, COUNT { (agreement)<-[:PARTY_TO]-() } AS parties
WHERE parties >= $least
WITH agreement, parties
ORDER BY parties DESC, agreement.id
LIMIT 100
MATCH (party:Entity)-[binds:PARTY_TO]->(agreement)
WITH agreement, parties, binds, party
ORDER BY party.id
RETURN agreement, parties, collect(party) AS boundParties, collect(binds) AS partyRelations
ORDER BY parties DESC, agreement.id
