// The ids of the regions that each of these regions lies in, directly or through others, nearest first,
// then by id; at most 500. One row a region that is there.
UNWIND $ids AS id
MATCH (region:Region&Entity {id: id})
CALL (region) {
  MATCH path = (region)-[:PART_OF*1..8]->(whole:Region)
  WHERE whole <> region
  WITH whole, min(length(path)) AS distance
  ORDER BY distance, whole.id
  LIMIT 500
  RETURN collect(whole.id) AS regions
}
RETURN id, regions
