// Says which dataset the database holds, in place of any other.
// Costs the same whatever the graph's size.
OPTIONAL MATCH (other:Dataset)
WHERE other.id <> $dataset.id
DELETE other
WITH count(*) AS ignored
MERGE (dataset:Dataset {id: $dataset.id})
SET dataset = $dataset
RETURN count(*) AS count
