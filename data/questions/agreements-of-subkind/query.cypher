MATCH (agreement:Agreement {subkind: $subkind})
OPTIONAL MATCH (party:Entity)-[binds:PARTY_TO]->(agreement)
RETURN agreement, party, binds.role AS role, binds.confidence AS confidence, binds
ORDER BY agreement.id, party.id
LIMIT 200
