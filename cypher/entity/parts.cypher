// The ids of the regions that lie in each of these regions, directly or through others, nearest first,
// then by id; at most 500. One row a region that is there.
UNWIND $ids AS id
MATCH (region:Region&Entity {id: id})
CALL (region) {
  MATCH path = (region)<-[:PART_OF*1..8]-(part:Region)
  WHERE part <> region
  WITH part, min(length(path)) AS distance
  ORDER BY distance, part.id
  LIMIT 500
  RETURN collect(part.id) AS regions
}
RETURN id, regions
