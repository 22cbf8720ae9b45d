MATCH path = (later:Entity)-[:PRECEDES|EVOLVED_INTO*0..9]->(:Entity {id: $entity})
WITH later, min(length(path)) AS distance
WHERE distance < $depth
MATCH (earlier:Entity)-[step:PRECEDES|EVOLVED_INTO]->(later)
RETURN distance + 1 AS stepsBack, earlier, step, later
ORDER BY stepsBack, earlier.id, later.id
LIMIT 200
