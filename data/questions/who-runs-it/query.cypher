MATCH (party:Entity)-[relation:ESTABLISHES|OPERATES|PARTICIPATES_IN]->(entity:Entity {id: $entity})
RETURN
  party,
  type(relation) AS how,
  relation.role AS role,
  relation.confidence AS confidence,
  relation,
  entity
ORDER BY how, party.id
LIMIT 100
