// The first passages of each of these entities, in the order of the sources, after the place given;
// and how many the entity has. One row an entity.
//
// Reads every passage of these entities, to put them in order.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[:CITED_IN]->(passage:Passage)
  WHERE [passage.source, passage.line, passage.start, passage.id]
    > [$afterSource, $afterLine, $afterStart, $afterId]
  WITH passage
  ORDER BY passage.source, passage.line, passage.start, passage.id
  LIMIT $limit
  RETURN collect(passage {.id, .source, .line, .start, .end, .text, .textEn, .note, .noteEn}) AS passages
}
RETURN id, passages, COUNT { (entity)-[:CITED_IN]->() } AS total
