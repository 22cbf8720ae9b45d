MATCH (region:Entity {id: $region})<-[:PART_OF*1..6]-(part:Region)
WITH DISTINCT region, part
MATCH (part)-[binds:PARTY_TO]->(agreement:Agreement)
WHERE NOT EXISTS { (region)-[:PARTY_TO]->(agreement) }
WITH agreement, part, binds
ORDER BY part.id
RETURN agreement, collect(part) AS parts, collect(binds) AS partyRelations
ORDER BY agreement.id
LIMIT 100
