MATCH (mechanism:Entity {id: $mechanism})<-[relation:DRIVES|ESTABLISHES]-(origin:Entity)
RETURN
  origin,
  type(relation) AS how,
  relation.confidence AS confidence,
  relation.note AS note,
  relation.noteEn AS noteEn,
  relation,
  mechanism
ORDER BY how, origin.id
LIMIT 100
