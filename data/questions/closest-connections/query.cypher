MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = allShortestPaths(
  (from)-[:PARTY_TO|PARTICIPATES_IN|ESTABLISHES|OPERATES|IMPLEMENTS|COOPERATES_WITH|PAIRED_WITH|ADJACENT_TO|PART_OF|LOCATED_IN|CONNECTS|PRECEDES|EVOLVED_INTO*1..4]-(to)
)
RETURN path, length(path) AS steps
ORDER BY [entity IN nodes(path) | entity.id], [relation IN relationships(path) | relation.id]
LIMIT 50
