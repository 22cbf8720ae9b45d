UNWIND $parties AS id
MATCH (party:Entity {id: id})-[takesPart:PARTICIPATES_IN|OPERATES|ESTABLISHES]->(shared:Entity)
WHERE shared.kind = $kind
WITH shared, party, takesPart
ORDER BY takesPart.id
WITH shared, collect(DISTINCT party) AS parties, collect(takesPart) AS participations
WHERE size(parties) = size($parties)
RETURN shared, shared.status AS status, parties, participations
ORDER BY shared.id
LIMIT 100
