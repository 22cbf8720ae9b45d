MATCH (agreement:Entity {id: $agreement})-[relation:IMPLEMENTS|ESTABLISHES]-(entity:Entity)
WHERE (type(relation) = "IMPLEMENTS") = (endNode(relation) = agreement)
RETURN
  entity,
  entity.kind AS kind,
  type(relation) AS how,
  relation.confidence AS confidence,
  relation,
  agreement
ORDER BY how, entity.id
LIMIT 100
