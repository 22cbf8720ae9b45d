MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = allShortestPaths(
  (from)-[:PARTY_TO|PARTICIPATES_IN|ESTABLISHES|OPERATES|IMPLEMENTS|COOPERATES_WITH|PAIRED_WITH|ADJACENT_TO|PART_OF|LOCATED_IN|CONNECTS|PRECEDES|EVOLVED_INTO*1..4]-(to)
)
WITH nodes(path) AS entities, collect(path) AS paths
RETURN size(entities) - 1 AS steps, entities, paths
ORDER BY [entity IN entities | entity.id]
LIMIT 50
