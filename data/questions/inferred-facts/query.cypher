MATCH (entity:Entity {id: $entity})-[relation]-(other:Entity)
WHERE relation.confidence IN ["implied", "background"]
RETURN
  startNode(relation) AS from,
  relation,
  endNode(relation) AS to,
  relation.confidence AS confidence,
  relation.note AS note,
  relation.noteEn AS noteEn
ORDER BY confidence, relation.id
LIMIT 100
