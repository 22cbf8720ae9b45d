MATCH path = (:Entity {id: $entity})-[:PRECEDES|EVOLVED_INTO*0..9]->(earlier:Entity)
WITH earlier, min(length(path)) AS distance
WHERE distance < $depth
MATCH (earlier)-[step:PRECEDES|EVOLVED_INTO]->(later:Entity)
RETURN distance + 1 AS stepsOn, earlier, step, later
ORDER BY stepsOn, earlier.id, later.id
LIMIT 200
