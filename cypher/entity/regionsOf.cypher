// The ids of the regions that each of these entities belongs to: those that it is located in or part of,
// and those that are party to it, themselves or by what lies in them; directly or through others,
// nearest first, then by id; at most 500. One row an entity that is there.
//
// Climbs from the entity and from its parties: what lies beside or below them is never read.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  CALL (entity) {
    RETURN entity AS start, 0 AS away
    UNION
    MATCH (entity)<-[:PARTY_TO]-(start:Entity)
    RETURN start, 1 AS away
  }
  MATCH path = (start)-[:LOCATED_IN|PART_OF*0..8]->(region:Region)
  WHERE region <> entity
  WITH region, min(away + length(path)) AS distance
  ORDER BY distance, region.id
  LIMIT 500
  RETURN collect(region.id) AS regions
}
RETURN id, regions
