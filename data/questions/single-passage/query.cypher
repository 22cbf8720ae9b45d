MATCH (entity:Entity {kind: $kind})
WHERE COUNT { (entity)-[:CITED_IN]->() } = 1
MATCH (entity)-[:CITED_IN]->(passage:Passage)
RETURN entity, passage.line AS line, passage.text AS text, passage.textEn AS textEn
ORDER BY line, entity.id
LIMIT 100
