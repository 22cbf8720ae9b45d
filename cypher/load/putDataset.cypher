// Records which dataset is loaded, in place of any other, and the load that did it.
// Costs the same whatever the graph's size.
OPTIONAL MATCH (other:Dataset)
WHERE other.id <> $dataset.id
DELETE other
WITH count(*) AS ignored
MERGE (dataset:Dataset {id: $dataset.id})
SET dataset = $dataset
CREATE (load:Load)
SET load = $load
RETURN count(*) AS count
