// The ids of the entities that each of these passages names, in order; at most 200 a passage. A
// passage that names none has an empty list, an unknown one no row.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
CALL (passage) {
  MATCH (passage)<-[:CITED_IN]-(entity:Entity)
  WITH entity
  ORDER BY entity.id
  LIMIT 200
  RETURN collect(entity.id) AS entities
}
RETURN id, entities
