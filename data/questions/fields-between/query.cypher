CALL () {
  MATCH (:Entity {id: $a})-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(:Entity {id: $b})
  MATCH (agreement)-[:COVERS]->(field:Field)
  RETURN field, agreement, null AS cooperation
  UNION
  MATCH (:Entity {id: $a})-[cooperation:COOPERATES_WITH]-(:Entity {id: $b})
  UNWIND cooperation.scope AS id
  MATCH (field:Entity {id: id})
  WHERE field:Field
  RETURN field, null AS agreement, cooperation
}
RETURN
  field,
  collect(DISTINCT agreement) AS agreements,
  collect(DISTINCT cooperation) AS cooperations
ORDER BY field.id
LIMIT 100
