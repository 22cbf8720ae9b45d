MATCH (entity:Entity {kind: $kind})
WITH entity, COUNT { (entity)--(:Entity) } AS relations
WHERE relations <= 1
OPTIONAL MATCH (entity)-[relation]-(other:Entity)
RETURN entity, relations, relation, other
ORDER BY relations, entity.id
LIMIT 100
