MATCH (a:Entity {id: $a})-[:CITED_IN]->(passage:Passage)<-[:CITED_IN]-(b:Entity {id: $b})
RETURN
  passage.id AS id,
  passage.source AS source,
  passage.line AS line,
  passage.text AS text,
  passage.textEn AS textEn
ORDER BY source, line, passage.start, id
LIMIT 100
