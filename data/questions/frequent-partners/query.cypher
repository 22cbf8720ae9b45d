MATCH (:Entity {id: $party})-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(partner:Entity)
WITH partner, agreement
ORDER BY agreement.id
WITH partner, collect(DISTINCT agreement) AS agreements
RETURN partner, size(agreements) AS shared, agreements
ORDER BY shared DESC, partner.id
LIMIT 100
