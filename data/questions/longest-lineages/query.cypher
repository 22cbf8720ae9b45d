MATCH path = (first:Entity {kind: $kind})-[:PRECEDES|EVOLVED_INTO*1..10]->(last:Entity)
WHERE NOT EXISTS { (first)<-[:PRECEDES|EVOLVED_INTO]-() }
  AND NOT EXISTS { (last)-[:PRECEDES|EVOLVED_INTO]->() }
RETURN length(path) AS steps, path
ORDER BY steps DESC, [stage IN nodes(path) | stage.id]
LIMIT 50
