MATCH (:Entity {id: $party})-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(partner:Entity)
WHERE partner.id <> $other
  AND NOT EXISTS { (partner)-[:PARTY_TO]->(:Agreement)<-[:PARTY_TO]-(:Entity {id: $other}) }
WITH partner, agreement
ORDER BY agreement.id
RETURN partner, collect(DISTINCT agreement) AS agreements
ORDER BY partner.id
LIMIT 100
