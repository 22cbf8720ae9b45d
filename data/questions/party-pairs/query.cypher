UNWIND $parties AS id
MATCH (a:Entity {id: id})-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(b:Entity)
WHERE a.id < b.id AND b.id IN $parties
WITH a, b, agreement
ORDER BY agreement.id
WITH a, b, collect(DISTINCT agreement) AS agreements
RETURN a, b, size(agreements) AS shared, agreements
ORDER BY shared DESC, a.id, b.id
LIMIT 200
