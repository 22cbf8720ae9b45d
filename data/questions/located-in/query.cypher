MATCH path = (:Entity {id: $region})<-[:PART_OF*0..6]-(place:Region)
WITH place, min(length(path)) AS depth
MATCH (entity:Entity)-[located:LOCATED_IN]->(place)
RETURN entity, entity.kind AS kind, place, located.confidence AS confidence, located
ORDER BY kind, entity.id, place.id
LIMIT 200
