MATCH (party:Entity {id: $party})-[relation:IMPLEMENTS {modality: "recommended"}]->(aim:Entity)
WHERE NOT EXISTS {
  MATCH (aim)<-[begun:IMPLEMENTS]-(:Entity)
  WHERE coalesce(begun.modality, "") <> "recommended"
}
OPTIONAL MATCH (adviser:Person)-[:COMMENTED_ON]->(aim)
RETURN aim, collect(adviser) AS advisers, relation, party
ORDER BY aim.id
LIMIT 100
