MATCH (party:Entity {id: $party})-[cooperation:COOPERATES_WITH|PAIRED_WITH]-(partner:Entity)
WHERE NOT EXISTS { (party)-[:PARTY_TO]->(:Agreement)<-[:PARTY_TO]-(partner) }
WITH party, partner, cooperation
ORDER BY cooperation.id
RETURN partner, collect(cooperation) AS cooperations, party
ORDER BY partner.id
LIMIT 100
