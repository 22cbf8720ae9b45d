MATCH (party:Entity {id: $party})-[relation:OPERATES|ESTABLISHES]->(entity:Entity)
RETURN
  entity,
  entity.kind AS kind,
  type(relation) AS how,
  relation.role AS role,
  entity.status AS status,
  relation,
  party
ORDER BY how, kind, entity.id
LIMIT 100
